// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClusterTags`, from `cs/ModifyClusterTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Changes the tags of one cluster, given as pairs of key and value.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ModifyClusterTagsRequest::new()
///     .cluster_id("c106f377e16f34eb1808d6b9362c9****");
/// let reply = client.modify_cluster_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClusterTagsRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c106f377e16f34eb1808d6b9362c9****`.
    pub cluster_id: Option<String>,
    /// The parameters of the call proper, sent as the request body.
    pub body: Vec<Tag>,
}

impl ModifyClusterTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyClusterTagsRequest {
        "ClusterId" => cluster_id: path,
        "" => body: body,
    }
}

impl Operation for ModifyClusterTagsRequest {
    type Response = ModifyClusterTagsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyClusterTags")
        .roa("POST", "/clusters/{ClusterId}/tags")
        .required(&["ClusterId"]);
}

/// Response to [`ModifyClusterTagsRequest`], which the documentation does not describe.
pub type ModifyClusterTagsResponse = alicloud_runtime::UndocumentedResponse;
