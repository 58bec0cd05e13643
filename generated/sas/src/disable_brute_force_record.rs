// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableBruteForceRecord`, from `sas/DisableBruteForceRecord.md`.

use alicloud_runtime::codegen::*;

/// Lifts an IP blocking record created by brute-force protection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DisableBruteForceRecordRequest::new()
///     .uuid("...")
///     .block_ip("...");
/// let reply = client.disable_brute_force_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableBruteForceRecordRequest {
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

impl DisableBruteForceRecordRequest {
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
    DisableBruteForceRecordRequest {
        "Id" => id: query,
        "Uuid" => uuid: query,
        "BlockIp" => block_ip: query,
        "Port" => port: query,
        "Bound" => bound: query,
    }
}

impl Operation for DisableBruteForceRecordRequest {
    type Response = DisableBruteForceRecordResponse;
    type Error = DisableBruteForceRecordError;
    const INFO: OperationInfo = super::operation("DisableBruteForceRecord")
        .required(&["Uuid", "BlockIp"]);
    const ERRORS: &'static [DisableBruteForceRecordError] = &[
        DisableBruteForceRecordError::NoPermission,
        DisableBruteForceRecordError::ServerError,
    ];
}

/// Response to [`DisableBruteForceRecordRequest`].
pub type DisableBruteForceRecordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableBruteForceRecordRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DisableBruteForceRecordError = super::DocumentedError;
