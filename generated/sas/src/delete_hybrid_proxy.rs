// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHybridProxy`, from `sas/DeleteHybridProxy.md`.

use alicloud_runtime::codegen::*;

/// Removes a proxy of a hybrid cloud cluster; traffic of servers no longer runs through it.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteHybridProxyRequest::new()
///     .cluster_name("...")
///     .uuid("...");
/// let reply = client.delete_hybrid_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHybridProxyRequest {
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl DeleteHybridProxyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    DeleteHybridProxyRequest {
        "ClusterName" => cluster_name: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for DeleteHybridProxyRequest {
    type Response = DeleteHybridProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteHybridProxy")
        .required(&["ClusterName", "Uuid"]);
}

/// Response to [`DeleteHybridProxyRequest`], which the documentation does not describe.
pub type DeleteHybridProxyResponse = alicloud_runtime::UndocumentedResponse;
