// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableCustomBlockRecord`, from `sas/EnableCustomBlockRecord.md`.

use alicloud_runtime::codegen::*;

/// Turns on a custom IP blocking record.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::EnableCustomBlockRecordRequest::new()
///     .block_ip("...")
///     .bound("...");
/// let reply = client.enable_custom_block_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableCustomBlockRecordRequest {
    /// **Required.** IP address that belongs to the block.
    pub block_ip: Option<String>,
    /// **Required.** Which traffic is cut off, that into the server or out of it.
    pub bound: Option<String>,
}

impl EnableCustomBlockRecordRequest {
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
    EnableCustomBlockRecordRequest {
        "BlockIp" => block_ip: query,
        "Bound" => bound: query,
    }
}

impl Operation for EnableCustomBlockRecordRequest {
    type Response = EnableCustomBlockRecordResponse;
    type Error = EnableCustomBlockRecordError;
    const INFO: OperationInfo = super::operation("EnableCustomBlockRecord")
        .required(&["BlockIp", "Bound"]);
    const ERRORS: &'static [EnableCustomBlockRecordError] = &[
        EnableCustomBlockRecordError::NoPermission,
        EnableCustomBlockRecordError::ServerError,
    ];
}

/// Response to [`EnableCustomBlockRecordRequest`].
pub type EnableCustomBlockRecordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableCustomBlockRecordRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type EnableCustomBlockRecordError = super::DocumentedError;
