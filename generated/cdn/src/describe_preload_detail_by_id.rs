// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePreloadDetailById`, from `cdn/DescribePreloadDetailById.md`.

use alicloud_runtime::codegen::*;

/// Returns how far each URL of preload tasks has been loaded; open to approved accounts only.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribePreloadDetailByIdRequest::new()
///     .task_id("15423123921");
/// let reply = client.describe_preload_detail_by_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePreloadDetailByIdRequest {
    /// **Required.** ID of a refresh, preload or export task, for asking how it went.
    /// Example: `15423123921`.
    pub task_id: Option<String>,
}

impl DescribePreloadDetailByIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribePreloadDetailByIdRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribePreloadDetailByIdRequest {
    type Response = DescribePreloadDetailByIdResponse;
    type Error = DescribePreloadDetailByIdError;
    const INFO: OperationInfo = super::operation("DescribePreloadDetailById")
        .required(&["TaskId"])
        .read_only();
    const ERRORS: &'static [DescribePreloadDetailByIdError] = &[
        DescribePreloadDetailByIdError::InvalidTaskIdMalformed,
        DescribePreloadDetailByIdError::DomainNameOverLimit,
        DescribePreloadDetailByIdError::InvalidParameters,
        DescribePreloadDetailByIdError::InvalidTime,
        DescribePreloadDetailByIdError::TooManyRequests,
    ];
}

/// Response to [`DescribePreloadDetailByIdRequest`].
#[non_exhaustive]
pub struct DescribePreloadDetailByIdResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9D3257A-1B7C-414C-90C1-8D07AC47BCAC`.
    pub request_id: Option<String>,
    /// Preload tasks with domain name, times, success rate and the outcome for every URL.
    pub url_details: Vec<UrlDetail>,
}

response! {
    DescribePreloadDetailByIdResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "UrlDetails" => url_details: list(""),
    }
}

/// Preload tasks with domain name, times, success rate and the outcome for every URL.
#[non_exhaustive]
pub struct UrlDetail {
    /// ID of a refresh, preload or export task, for asking how it went. Example: `14286878547`.
    pub task_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// When the item was created. Example: `2022-11-23T02:26:56Z`.
    pub creation_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-11-23T02:27:00Z`.
    pub end_time: Option<Timestamp>,
    /// Result code; 0 stands for success. Example: `0`.
    pub ret_code: Option<String>,
    /// How far the work has come. Example: `100%`.
    pub process: Option<String>,
    /// Whether the preload task is done, under way, or failed. Example: `Complete`.
    pub status: Option<String>,
    /// URLs of the task, with how far each has been loaded.
    pub urls: Vec<Url>,
}

response! {
    UrlDetail {
        "TaskId" => task_id: value,
        "Domain" => domain: value,
        "CreationTime" => creation_time: value,
        "EndTime" => end_time: value,
        "RetCode" => ret_code: value,
        "Process" => process: value,
        "Status" => status: value,
        "Urls" => urls: list(""),
    }
}

/// URLs of the task, with how far each has been loaded.
#[non_exhaustive]
pub struct Url {
    /// File that was loaded, by its URL or the path in it. Example: `/abc.jpg`.
    pub url: Option<String>,
    /// Share of the edge nodes, in percent, that loaded the file. Example: `47%`.
    pub success: Option<String>,
    /// Whether the file was loaded onto all nodes, and what went wrong where it was not.
    /// Example: `Successfully preloaded`.
    pub description: Option<String>,
}

response! {
    Url {
        "Url" => url: value,
        "Success" => success: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`DescribePreloadDetailByIdRequest`] names.
///
/// - [`InvalidTaskIdMalformed`](super::DocumentedError::InvalidTaskIdMalformed)
/// - [`DomainNameOverLimit`](super::DocumentedError::DomainNameOverLimit)
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
/// - [`InvalidTime`](super::DocumentedError::InvalidTime)
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
pub type DescribePreloadDetailByIdError = super::DocumentedError;
