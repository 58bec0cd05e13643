// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `sls/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the tags of several resources of one type, or resources by their tags.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListTagResourcesRequest::new()
///     .resource_type("...");
/// let reply = client.list_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required.** Which kind of resource it is or is to be.
    pub resource_type: Option<String>,
    /// ID of the resource that the call is about. Items: at most 1.
    pub resource_id: Vec<String>,
    /// Labels attached to the item. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl ListTagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTagResourcesRequest {
        "resourceType" => resource_type: query,
        "resourceId" => resource_id: query_json,
        "tags" => tags: query_json,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .roa("GET", "/tags")
        .required(&["resourceType"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`ListTagResourcesRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// The tag resources that were found or are concerned, one entry each.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesResponse {
        "nextToken" => next_token: value,
        "tagResources" => tag_resources: list(""),
    }
}

/// The tag resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// ID of the resource that the item belongs to or stands for. Example: `ali-test-project`.
    pub resource_id: Option<String>,
    /// Which kind of resource it is or is to be. Example: `project`.
    pub resource_type: Option<String>,
    /// Key that opens, signs or picks out the tag. Example: `key1`.
    pub tag_key: Option<String>,
    /// Value that the tag has or is given. Example: `value1`.
    pub tag_value: Option<String>,
}

response! {
    TagResource {
        "resourceId" => resource_id: value,
        "resourceType" => resource_type: value,
        "tagKey" => tag_key: value,
        "tagValue" => tag_value: value,
    }
}
