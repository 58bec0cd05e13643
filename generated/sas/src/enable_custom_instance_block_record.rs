// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableCustomInstanceBlockRecord`, from `sas/EnableCustomInstanceBlockRecord.md`.

use alicloud_runtime::codegen::*;

/// Turns on a custom IP blocking rule for a particular server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::EnableCustomInstanceBlockRecordRequest::new()
///     .uuid("...")
///     .block_ip("...");
/// let reply = client.enable_custom_instance_block_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableCustomInstanceBlockRecordRequest {
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** IP address that belongs to the block.
    pub block_ip: Option<String>,
    /// Which traffic is cut off, that into the server or out of it.
    pub bound: Option<String>,
}

impl EnableCustomInstanceBlockRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `BlockIp`, which is required.
    pub fn block_ip(mut self, value: impl Into<String>) -> Self {
        self.block_ip = Some(value.into());
        self
    }
    /// Sets `Bound`.
    pub fn bound(mut self, value: impl Into<String>) -> Self {
        self.bound = Some(value.into());
        self
    }
}

request! {
    EnableCustomInstanceBlockRecordRequest {
        "Uuid" => uuid: query,
        "BlockIp" => block_ip: query,
        "Bound" => bound: query,
    }
}

impl Operation for EnableCustomInstanceBlockRecordRequest {
    type Response = EnableCustomInstanceBlockRecordResponse;
    type Error = EnableCustomInstanceBlockRecordError;
    const INFO: OperationInfo = super::operation("EnableCustomInstanceBlockRecord")
        .required(&["Uuid", "BlockIp"]);
    const ERRORS: &'static [EnableCustomInstanceBlockRecordError] = &[
        EnableCustomInstanceBlockRecordError::NoPermission,
        EnableCustomInstanceBlockRecordError::ServerError,
    ];
}

/// Response to [`EnableCustomInstanceBlockRecordRequest`].
pub type EnableCustomInstanceBlockRecordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableCustomInstanceBlockRecordRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type EnableCustomInstanceBlockRecordError = super::DocumentedError;
