// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAegisForLingjunStatus`, from `sas/ListAegisForLingjunStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the agent state of the given Lingjun servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAegisForLingjunStatusRequest::new();
/// let reply = client.list_aegis_for_lingjun_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAegisForLingjunStatusRequest {
    /// The uuids to work on or to narrow the list down to.
    pub uuids: Vec<String>,
}

impl ListAegisForLingjunStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAegisForLingjunStatusRequest {
        "Uuids" => uuids: query_json,
    }
}

impl Operation for ListAegisForLingjunStatusRequest {
    type Response = ListAegisForLingjunStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAegisForLingjunStatus")
        .read_only();
}

/// Response to [`ListAegisForLingjunStatusRequest`], which the documentation does not describe.
pub type ListAegisForLingjunStatusResponse = alicloud_runtime::UndocumentedResponse;
