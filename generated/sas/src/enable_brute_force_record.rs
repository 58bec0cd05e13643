// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableBruteForceRecord`, from `sas/EnableBruteForceRecord.md`.

use alicloud_runtime::codegen::*;

/// Turns the IP blocking record of brute-force protection on a server back on.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::EnableBruteForceRecordRequest::new()
///     .uuid("...")
///     .block_ip("...");
/// let reply = client.enable_brute_force_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableBruteForceRecordRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** IP address that belongs to the block.
    pub block_ip: Option<String>,
    /// Port to look for, as text.
    pub port: Option<String>,
    /// Which traffic is cut off, that into the server or out of it.
    pub bound: Option<String>,
}

impl EnableBruteForceRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
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
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Bound`.
    pub fn bound(mut self, value: impl Into<String>) -> Self {
        self.bound = Some(value.into());
        self
    }
}

request! {
    EnableBruteForceRecordRequest {
        "Id" => id: query,
        "Uuid" => uuid: query,
        "BlockIp" => block_ip: query,
        "Port" => port: query,
        "Bound" => bound: query,
    }
}

impl Operation for EnableBruteForceRecordRequest {
    type Response = EnableBruteForceRecordResponse;
    type Error = EnableBruteForceRecordError;
    const INFO: OperationInfo = super::operation("EnableBruteForceRecord")
        .required(&["Uuid", "BlockIp"]);
    const ERRORS: &'static [EnableBruteForceRecordError] = &[
        EnableBruteForceRecordError::NoPermission,
        EnableBruteForceRecordError::ServerError,
    ];
}

/// Response to [`EnableBruteForceRecordRequest`].
pub type EnableBruteForceRecordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableBruteForceRecordRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type EnableBruteForceRecordError = super::DocumentedError;
