// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainPathData`, from `cdn/DescribeDomainPathData.md`.

use alicloud_runtime::codegen::*;

/// Returns traffic and requests of a domain name by directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainPathDataRequest::new()
///     .domain_name("test.test.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_path_data(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainPathDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 1000. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// Path of the file, the entry or the URL. Example: `/path/`.
    pub path: Option<String>,
    /// Beginning of the period to look at. Example: `2016-10-20T04:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2016-10-20T04:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainPathDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeDomainPathDataRequest {
        "DomainName" => domain_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Path" => path: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainPathDataRequest {
    type Response = DescribeDomainPathDataResponse;
    type Error = DescribeDomainPathDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainPathData")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainPathDataError] = &[
        DescribeDomainPathDataError::InvalidPageSizeMalformed,
        DescribeDomainPathDataError::InvalidPageSizeExceedsMaximum,
        DescribeDomainPathDataError::InvalidPageSizeExceedsMinimum,
        DescribeDomainPathDataError::InvalidPathMalformed,
        DescribeDomainPathDataError::InvalidStartTimeMalformed,
        DescribeDomainPathDataError::InvalidEndTimeMalformed,
        DescribeDomainPathDataError::InvalidDomainNameMalformed,
        DescribeDomainPathDataError::MissingParameter,
        DescribeDomainPathDataError::InvalidDomainNameTooShort,
        DescribeDomainPathDataError::InvalidPageNumberMalformed,
        DescribeDomainPathDataError::InvalidPageNumberExceedsMinimum,
        DescribeDomainPathDataError::InvalidTimeOverRange,
    ];
}

impl Paginated for DescribeDomainPathDataRequest {
    type Item = UsageData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.path_data_per_interval)
    }
}

/// Response to [`DescribeDomainPathDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainPathDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-09-30T17:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Which page of the result this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Requests and traffic by path, one entry for each interval.
    pub path_data_per_interval: Vec<UsageData>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-09-30T17:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE81639B-DAC1-4C76-AB72-F34B836837D5`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainPathDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "PathDataPerInterval" => path_data_per_interval: list("UsageData"),
        "StartTime" => start_time: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// Requests and traffic by path, one entry for each interval.
#[non_exhaustive]
pub struct UsageData {
    /// How many requests were counted. Example: `10`.
    pub acc: Option<i32>,
    /// Path of the file, the entry or the URL. Example: `/path/`.
    pub path: Option<String>,
    /// Moment that the record or the action belongs to. Example: `2017-09-30T16:00:00Z`.
    pub time: Option<Timestamp>,
    /// Amount of data transferred. Example: `346`.
    pub traffic: Option<i32>,
}

response! {
    UsageData {
        "Acc" => acc: value,
        "Path" => path: value,
        "Time" => time: value,
        "Traffic" => traffic: value,
    }
}

/// Errors that the documentation of [`DescribeDomainPathDataRequest`] names.
///
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageSizeExceedsMaximum`](super::DocumentedError::InvalidPageSizeExceedsMaximum)
/// - [`InvalidPageSizeExceedsMinimum`](super::DocumentedError::InvalidPageSizeExceedsMinimum)
/// - [`InvalidPathMalformed`](super::DocumentedError::InvalidPathMalformed)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidDomainNameTooShort`](super::DocumentedError::InvalidDomainNameTooShort)
/// - [`InvalidPageNumberMalformed`](super::DocumentedError::InvalidPageNumberMalformed)
/// - [`InvalidPageNumberExceedsMinimum`](super::DocumentedError::InvalidPageNumberExceedsMinimum)
/// - [`InvalidTimeOverRange`](super::DocumentedError::InvalidTimeOverRange)
pub type DescribeDomainPathDataError = super::DocumentedError;
