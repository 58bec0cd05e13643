// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApplicationGroup`, from `oos/GetApplicationGroup.md`.

use alicloud_runtime::codegen::*;

/// Returns one application group in detail; only with the Hangzhou endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetApplicationGroupRequest::new()
///     .name("...")
///     .application_name("...");
/// let reply = client.get_application_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApplicationGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
}

impl GetApplicationGroupRequest {
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
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
}

request! {
    GetApplicationGroupRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "ApplicationName" => application_name: query,
    }
}

impl Operation for GetApplicationGroupRequest {
    type Response = GetApplicationGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetApplicationGroup")
        .required(&["Name", "ApplicationName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetApplicationGroupRequest`].
#[non_exhaustive]
pub struct GetApplicationGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `92EA60ED-544D-55E9-93D9-237BE9976C0D`.
    pub request_id: Option<String>,
    /// The application group that the item belongs to or stands for.
    pub application_group: Option<ApplicationGroup>,
}

response! {
    GetApplicationGroupResponse {
        "RequestId" => request_id: value,
        "ApplicationGroup" => application_group: value,
    }
}

/// The application group that the item belongs to or stands for.
#[non_exhaustive]
pub struct ApplicationGroup {
    /// ID of the cms group that the item belongs to or stands for. Example: `12345678`.
    pub cms_group_id: Option<String>,
    /// Region that the deploy lies in. Example: `cn-hangzhou`.
    pub deploy_region_id: Option<String>,
    /// Free text that describes the item to people. Example: `ApplicationGroup`.
    pub description: Option<String>,
    /// Day or moment of the update. Example: `2021-09-07T10:28:25Z`.
    pub update_date: Option<Timestamp>,
    /// Key that opens, signs or picks out the import tag. Example: `k1`.
    pub import_tag_key: Option<String>,
    /// Name that the application goes by. Example: `MyApplication`.
    pub application_name: Option<String>,
    /// Value that the import tag has or is given. Example: `v1`.
    pub import_tag_value: Option<String>,
    /// Name that people know the item by. Example: `MyApplicationGroup`.
    pub name: Option<String>,
    /// Day or moment of the create. Example: `2021-09-07T10:28:25Z`.
    pub create_date: Option<Timestamp>,
    /// Parameters of the deploy, with their values. Example: `text`.
    pub deploy_parameters: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Created`.
    pub status: Option<String>,
    /// Why it came to the status. Example: `Stack CREATE completed successfully`.
    pub status_reason: Option<String>,
    /// The deploy outputs that are concerned. Example: `text`.
    pub deploy_outputs: Option<String>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<String>,
}

response! {
    ApplicationGroup {
        "CmsGroupId" => cms_group_id: value,
        "DeployRegionId" => deploy_region_id: value,
        "Description" => description: value,
        "UpdateDate" => update_date: value,
        "ImportTagKey" => import_tag_key: value,
        "ApplicationName" => application_name: value,
        "ImportTagValue" => import_tag_value: value,
        "Name" => name: value,
        "CreateDate" => create_date: value,
        "DeployParameters" => deploy_parameters: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "DeployOutputs" => deploy_outputs: value,
        "Progress" => progress: value,
    }
}
