// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrivateK8s`, from `sas/ListPrivateK8s.md`.

use alicloud_runtime::codegen::*;

/// Lists the self-managed Kubernetes clusters of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListPrivateK8sRequest::new();
/// let reply = client.list_private_k8s(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrivateK8sRequest {}

impl ListPrivateK8sRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListPrivateK8sRequest {}
}

impl Operation for ListPrivateK8sRequest {
    type Response = ListPrivateK8sResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrivateK8s").read_only();
}

/// Response to [`ListPrivateK8sRequest`], which the documentation does not describe.
pub type ListPrivateK8sResponse = alicloud_runtime::UndocumentedResponse;
