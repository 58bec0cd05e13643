// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateSwimmingLaneGroup`, from `sae/CreateOrUpdateSwimmingLaneGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a lane group with its applications and entry gateway, or changes it.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::CreateOrUpdateSwimmingLaneGroupRequest::new();
/// let reply = client.create_or_update_swimming_lane_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroupRequest {
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// IDs of the applications to work on or to narrow the list down to.
    pub app_ids: Vec<String>,
    /// Which kind of entry application it is or is to be.
    pub entry_app_type: Option<String>,
    /// ID of the entry application that the call is about.
    pub entry_app_id: Option<String>,
    /// Which version of the swim is meant.
    pub swim_version: Option<String>,
}

impl CreateOrUpdateSwimmingLaneGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `AppIds`.
    pub fn app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EntryAppType`.
    pub fn entry_app_type(mut self, value: impl Into<String>) -> Self {
        self.entry_app_type = Some(value.into());
        self
    }
    /// Sets `EntryAppId`.
    pub fn entry_app_id(mut self, value: impl Into<String>) -> Self {
        self.entry_app_id = Some(value.into());
        self
    }
    /// Sets `SwimVersion`.
    pub fn swim_version(mut self, value: impl Into<String>) -> Self {
        self.swim_version = Some(value.into());
        self
    }
}

request! {
    CreateOrUpdateSwimmingLaneGroupRequest {
        "GroupId" => group_id: query,
        "GroupName" => group_name: query,
        "NamespaceId" => namespace_id: query,
        "AppIds" => app_ids: query_json,
        "EntryAppType" => entry_app_type: query,
        "EntryAppId" => entry_app_id: query,
        "SwimVersion" => swim_version: query,
    }
}

impl Operation for CreateOrUpdateSwimmingLaneGroupRequest {
    type Response = CreateOrUpdateSwimmingLaneGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateSwimmingLaneGroup")
        .roa("POST", "/pop/v1/cas/gray/createOrUpdateSwimmingLaneGroup");
}

/// Response to [`CreateOrUpdateSwimmingLaneGroupRequest`], which the documentation does not describe.
pub type CreateOrUpdateSwimmingLaneGroupResponse = alicloud_runtime::UndocumentedResponse;
