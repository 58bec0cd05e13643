// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApplicationGroup`, from `oos/UpdateApplicationGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes an application group, such as its name; only with the Hangzhou endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::UpdateApplicationGroupRequest::new()
///     .name("...")
///     .application_name("...");
/// let reply = client.update_application_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApplicationGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Name that the new goes by.
    pub new_name: Option<String>,
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
    /// Name that the operation goes by.
    pub operation_name: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
    /// ID of the deployed revision that the call is about.
    pub deployed_revision_id: Option<String>,
}

impl UpdateApplicationGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `NewName`.
    pub fn new_name(mut self, value: impl Into<String>) -> Self {
        self.new_name = Some(value.into());
        self
    }
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `OperationName`.
    pub fn operation_name(mut self, value: impl Into<String>) -> Self {
        self.operation_name = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `DeployedRevisionId`.
    pub fn deployed_revision_id(mut self, value: impl Into<String>) -> Self {
        self.deployed_revision_id = Some(value.into());
        self
    }
}

request! {
    UpdateApplicationGroupRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "NewName" => new_name: query,
        "ApplicationName" => application_name: query,
        "OperationName" => operation_name: query,
        "Parameters" => parameters: query_json,
        "DeployedRevisionId" => deployed_revision_id: query,
    }
}

impl Operation for UpdateApplicationGroupRequest {
    type Response = UpdateApplicationGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateApplicationGroup")
        .required(&["Name", "ApplicationName"])
        .region("RegionId");
}

/// Response to [`UpdateApplicationGroupRequest`].
#[non_exhaustive]
pub struct UpdateApplicationGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA9FA778-AE4B-55EC-81CC-C46BAF08A166`.
    pub request_id: Option<String>,
    /// The application group that the item belongs to or stands for.
    pub application_group: Option<ApplicationGroup>,
}

response! {
    UpdateApplicationGroupResponse {
        "RequestId" => request_id: value,
        "ApplicationGroup" => application_group: value,
    }
}

/// The application group that the item belongs to or stands for.
#[non_exhaustive]
pub struct ApplicationGroup {
    /// Region that the deploy lies in. Example: `cn-hangzhou`.
    pub deploy_region_id: Option<String>,
    /// Free text that describes the item to people. Example: `ApplicationGroup`.
    pub description: Option<String>,
    /// Key that opens, signs or picks out the import tag. Example: `k1`.
    pub import_tag_key: Option<String>,
    /// Day or moment of the updated. Example: `2021-09-08T03:01:53Z`.
    pub updated_date: Option<Timestamp>,
    /// Name that the application goes by. Example: `MyApplication`.
    pub application_name: Option<String>,
    /// Day or moment of the created. Example: `2021-09-07T10:28:25Z`.
    pub created_date: Option<Timestamp>,
    /// Value that the import tag has or is given. Example: `v1`.
    pub import_tag_value: Option<String>,
    /// Name that people know the item by. Example: `UpdateMyApplicationGroup`.
    pub name: Option<String>,
}

response! {
    ApplicationGroup {
        "DeployRegionId" => deploy_region_id: value,
        "Description" => description: value,
        "ImportTagKey" => import_tag_key: value,
        "UpdatedDate" => updated_date: value,
        "ApplicationName" => application_name: value,
        "CreatedDate" => created_date: value,
        "ImportTagValue" => import_tag_value: value,
        "Name" => name: value,
    }
}
