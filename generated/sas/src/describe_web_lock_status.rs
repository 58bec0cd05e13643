// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockStatus`, from `sas/DescribeWebLockStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows quota, expiry and counts of protected directories for web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockStatusRequest::new();
/// let reply = client.describe_web_lock_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockStatusRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl DescribeWebLockStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    DescribeWebLockStatusRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "From" => from_: query,
    }
}

impl Operation for DescribeWebLockStatusRequest {
    type Response = DescribeWebLockStatusResponse;
    type Error = DescribeWebLockStatusError;
    const INFO: OperationInfo = super::operation("DescribeWebLockStatus").read_only();
    const ERRORS: &'static [DescribeWebLockStatusError] = &[
        DescribeWebLockStatusError::NoPermission,
        DescribeWebLockStatusError::InternalError,
        DescribeWebLockStatusError::ServerError,
    ];
}

/// Response to [`DescribeWebLockStatusRequest`].
#[non_exhaustive]
pub struct DescribeWebLockStatusResponse {
    /// How many there are of this: white. Example: `6`.
    pub white_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF46038`.
    pub request_id: Option<String>,
    /// When the item runs out. Example: `1688090851000`.
    pub expire_time: Option<i64>,
    /// How many there are of this: dir. Example: `2`.
    pub dir_count: Option<i32>,
    /// How many there are of this: auth. Example: `32`.
    pub auth_count: Option<i32>,
    /// How many there are of this: bind. Example: `2`.
    pub bind_count: Option<i32>,
    /// How many there are of this: block. Example: `48`.
    pub block_count: Option<i32>,
}

response! {
    DescribeWebLockStatusResponse {
        "WhiteCount" => white_count: value,
        "RequestId" => request_id: value,
        "ExpireTime" => expire_time: value,
        "DirCount" => dir_count: value,
        "AuthCount" => auth_count: value,
        "BindCount" => bind_count: value,
        "BlockCount" => block_count: value,
    }
}

/// Errors that the documentation of [`DescribeWebLockStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockStatusError = super::DocumentedError;
