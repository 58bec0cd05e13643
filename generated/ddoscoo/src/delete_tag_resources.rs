// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTagResources`, from `ddoscoo/DeleteTagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes tags off instances in mainland China, the only ones with tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteTagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("INSTANCE")
///     .resource_ids(["ddoscoo-cn-mp91j1ao****"]);
/// let reply = client.delete_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<String>,
    /// Whether to take off every tag; counts only when no tag keys are given. Example: `false`.
    pub all: Option<bool>,
    /// **Required.** IDs of the resources to work on or to narrow the list down to.
    /// Items: at most 51. Example: `ddoscoo-cn-mp91j1ao****`.
    pub resource_ids: Vec<String>,
    /// Keys of the tags to work on. Items: at most 21. Example: `testkey`.
    pub tag_key: Vec<String>,
}

impl DeleteTagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceType" => resource_type: query,
        "All" => all: query,
        "ResourceIds" => resource_ids: query,
        "TagKey" => tag_key: query,
    }
}

impl Operation for DeleteTagResourcesRequest {
    type Response = DeleteTagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTagResources")
        .required(&["RegionId", "ResourceType", "ResourceIds"])
        .region("RegionId");
}

/// Response to [`DeleteTagResourcesRequest`].
pub type DeleteTagResourcesResponse = alicloud_runtime::EmptyResponse;
