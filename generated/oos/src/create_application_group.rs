// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplicationGroup`, from `oos/CreateApplicationGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates an application group for one deployment region; only with the Hangzhou endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::CreateApplicationGroupRequest::new()
///     .deploy_region_id("...")
///     .name("...")
///     .application_name("...");
/// let reply = client.create_application_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Region that the deploy lies in.
    pub deploy_region_id: Option<String>,
    /// Key that opens, signs or picks out the import tag.
    pub import_tag_key: Option<String>,
    /// Value that the import tag has or is given.
    pub import_tag_value: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
    /// ID of the cms group that the call is about.
    pub cms_group_id: Option<String>,
}

impl CreateApplicationGroupRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DeployRegionId`, which is required.
    pub fn deploy_region_id(mut self, value: impl Into<String>) -> Self {
        self.deploy_region_id = Some(value.into());
        self
    }
    /// Sets `ImportTagKey`.
    pub fn import_tag_key(mut self, value: impl Into<String>) -> Self {
        self.import_tag_key = Some(value.into());
        self
    }
    /// Sets `ImportTagValue`.
    pub fn import_tag_value(mut self, value: impl Into<String>) -> Self {
        self.import_tag_value = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `CmsGroupId`.
    pub fn cms_group_id(mut self, value: impl Into<String>) -> Self {
        self.cms_group_id = Some(value.into());
        self
    }
}

request! {
    CreateApplicationGroupRequest {
        "RegionId" => region_id: query,
        "Description" => description: query,
        "DeployRegionId" => deploy_region_id: query,
        "ImportTagKey" => import_tag_key: query,
        "ImportTagValue" => import_tag_value: query,
        "Name" => name: query,
        "ClientToken" => client_token: query,
        "ApplicationName" => application_name: query,
        "CmsGroupId" => cms_group_id: query,
    }
}

impl Operation for CreateApplicationGroupRequest {
    type Response = CreateApplicationGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApplicationGroup")
        .required(&["DeployRegionId", "Name", "ApplicationName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateApplicationGroupRequest`].
#[non_exhaustive]
pub struct CreateApplicationGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0E6BEBD3-7F9E-5878-834B-097633AB5F33`.
    pub request_id: Option<String>,
    /// The application group that the item belongs to or stands for.
    pub application_group: Option<ApplicationGroup>,
}

response! {
    CreateApplicationGroupResponse {
        "RequestId" => request_id: value,
        "ApplicationGroup" => application_group: value,
    }
}

/// The application group that the item belongs to or stands for.
#[non_exhaustive]
pub struct ApplicationGroup {
    /// ID of the cms group that the item belongs to or stands for. Example: `1245768`.
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
    }
}
