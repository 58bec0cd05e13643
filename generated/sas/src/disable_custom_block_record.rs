// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableCustomBlockRecord`, from `sas/DisableCustomBlockRecord.md`.

use alicloud_runtime::codegen::*;

/// Turns off a custom IP blocking policy on its servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DisableCustomBlockRecordRequest::new()
///     .block_ip("...")
///     .bound("...");
/// let reply = client.disable_custom_block_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableCustomBlockRecordRequest {
    /// **Required.** IP address that belongs to the block.
    pub block_ip: Option<String>,
    /// **Required.** Which traffic is cut off, that into the server or out of it.
    pub bound: Option<String>,
}

impl DisableCustomBlockRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BlockIp`, which is required.
    pub fn block_ip(mut self, value: impl Into<String>) -> Self {
        self.block_ip = Some(value.into());
        self
    }
    /// Sets `Bound`, which is required.
    pub fn bound(mut self, value: impl Into<String>) -> Self {
        self.bound = Some(value.into());
        self
    }
}

request! {
    DisableCustomBlockRecordRequest {
        "BlockIp" => block_ip: query,
        "Bound" => bound: query,
    }
}

impl Operation for DisableCustomBlockRecordRequest {
    type Response = DisableCustomBlockRecordResponse;
    type Error = DisableCustomBlockRecordError;
    const INFO: OperationInfo = super::operation("DisableCustomBlockRecord")
        .required(&["BlockIp", "Bound"]);
    const ERRORS: &'static [DisableCustomBlockRecordError] = &[
        DisableCustomBlockRecordError::NoPermission,
        DisableCustomBlockRecordError::ServerError,
    ];
}

/// Response to [`DisableCustomBlockRecordRequest`].
pub type DisableCustomBlockRecordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableCustomBlockRecordRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DisableCustomBlockRecordError = super::DocumentedError;
