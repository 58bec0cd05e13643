// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ClearLogStoreStorage`, from `cloudfw/ClearLogStoreStorage.md`.

use alicloud_runtime::codegen::*;

/// Empties the storage that firewall logs are kept in.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ClearLogStoreStorageRequest::new();
/// let reply = client.clear_log_store_storage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ClearLogStoreStorageRequest {}

impl ClearLogStoreStorageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ClearLogStoreStorageRequest {}
}

impl Operation for ClearLogStoreStorageRequest {
    type Response = ClearLogStoreStorageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ClearLogStoreStorage");
}

/// Response to [`ClearLogStoreStorageRequest`], which the documentation does not describe.
pub type ClearLogStoreStorageResponse = alicloud_runtime::UndocumentedResponse;
