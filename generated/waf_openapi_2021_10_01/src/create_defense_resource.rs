// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDefenseResource`, from `waf-openapi_2021_10_01/CreateDefenseResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a protected object from the pattern and details given, optionally within a group.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreateDefenseResourceRequest::new()
///     .product("...")
///     .resource_origin("...")
///     .pattern("...")
///     .detail("...")
///     .instance_id("...");
/// let reply = client.create_defense_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDefenseResourceRequest {
    /// Resource that the call or the item is about.
    pub resource: Option<String>,
    /// **Required.** Code of the cloud service concerned.
    pub product: Option<String>,
    /// The resource group that the call is about.
    pub resource_group: Option<String>,
    /// **Required.** Whether the object was created by hand or came with connecting a resource.
    pub resource_origin: Option<String>,
    /// **Required.** Pattern that texts are compared with.
    pub pattern: Option<String>,
    /// **Required.** More about the item, in words or as JSON.
    pub detail: Option<String>,
    /// State of the xff, to narrow the list down to or to be put into.
    pub xff_status: Option<i32>,
    /// The custom headers to work on or to narrow the list down to.
    pub custom_headers: Vec<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the owner user that the call is about.
    pub owner_user_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateDefenseResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `Product`, which is required.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `ResourceGroup`.
    pub fn resource_group(mut self, value: impl Into<String>) -> Self {
        self.resource_group = Some(value.into());
        self
    }
    /// Sets `ResourceOrigin`, which is required.
    pub fn resource_origin(mut self, value: impl Into<String>) -> Self {
        self.resource_origin = Some(value.into());
        self
    }
    /// Sets `Pattern`, which is required.
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }
    /// Sets `Detail`, which is required.
    pub fn detail(mut self, value: impl Into<String>) -> Self {
        self.detail = Some(value.into());
        self
    }
    /// Sets `XffStatus`.
    #[inline]
    pub fn xff_status(mut self, value: i32) -> Self {
        self.xff_status = Some(value);
        self
    }
    /// Sets `CustomHeaders`.
    pub fn custom_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `OwnerUserId`.
    pub fn owner_user_id(mut self, value: impl Into<String>) -> Self {
        self.owner_user_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateDefenseResourceRequest {
        "Resource" => resource: query,
        "Product" => product: query,
        "ResourceGroup" => resource_group: query,
        "ResourceOrigin" => resource_origin: query,
        "Pattern" => pattern: query,
        "Detail" => detail: query,
        "XffStatus" => xff_status: query,
        "CustomHeaders" => custom_headers: query_json,
        "Description" => description: query,
        "InstanceId" => instance_id: query,
        "OwnerUserId" => owner_user_id: query,
        "Tag" => tag: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateDefenseResourceRequest {
    type Response = CreateDefenseResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDefenseResource")
        .required(&["Product", "ResourceOrigin", "Pattern", "Detail", "InstanceId"])
        .region("RegionId");
}

/// Response to [`CreateDefenseResourceRequest`], which the documentation does not describe.
pub type CreateDefenseResourceResponse = alicloud_runtime::UndocumentedResponse;
