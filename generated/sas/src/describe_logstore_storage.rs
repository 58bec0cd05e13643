// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogstoreStorage`, from `sas/DescribeLogstoreStorage.md`.

use alicloud_runtime::codegen::*;

/// Shows the storage capacity of log analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeLogstoreStorageRequest::new()
///     .from_("...");
/// let reply = client.describe_logstore_storage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogstoreStorageRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl DescribeLogstoreStorageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `From`, which is required.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    DescribeLogstoreStorageRequest {
        "Lang" => lang: query,
        "From" => from_: query,
    }
}

impl Operation for DescribeLogstoreStorageRequest {
    type Response = DescribeLogstoreStorageResponse;
    type Error = DescribeLogstoreStorageError;
    const INFO: OperationInfo = super::operation("DescribeLogstoreStorage")
        .required(&["From"])
        .read_only();
    const ERRORS: &'static [DescribeLogstoreStorageError] = &[
        DescribeLogstoreStorageError::DataNotExist2,
        DescribeLogstoreStorageError::NoPermission,
        DescribeLogstoreStorageError::ServerError,
    ];
}

/// Response to [`DescribeLogstoreStorageRequest`].
#[non_exhaustive]
pub struct DescribeLogstoreStorageResponse {
    /// Gigabytes of log storage in use. Example: `335`.
    pub used: Option<i64>,
    /// How long a record may be kept before it is fetched anew. Example: `180`.
    pub ttl: Option<i32>,
    /// Logstore of Log Service that has the records. Example: `sas-log`.
    pub logstore: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25EC270F-5783-4416-AD7C-1EDF063A039C`.
    pub request_id: Option<String>,
    /// Gigabytes of log storage that were bought. Example: `12240`.
    pub preserve: Option<i64>,
    /// Simple Log Service project that the logs are kept in. Example: `sas-log-XXXX-cn-hangzhou`.
    pub user_project: Option<String>,
}

response! {
    DescribeLogstoreStorageResponse {
        "Used" => used: value,
        "Ttl" => ttl: value,
        "Logstore" => logstore: value,
        "RequestId" => request_id: value,
        "Preserve" => preserve: value,
        "UserProject" => user_project: value,
    }
}

/// Errors that the documentation of [`DescribeLogstoreStorageRequest`] names.
///
/// - [`DataNotExist2`](super::DocumentedError::DataNotExist2)
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeLogstoreStorageError = super::DocumentedError;
