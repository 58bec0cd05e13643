// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainCcActivityLog`, from `dcdn/DescribeDcdnDomainCcActivityLog.md`.

use alicloud_runtime::codegen::*;

/// Returns log entries of requests that were hit by frequency control rules.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainCcActivityLogRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_domain_cc_activity_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainCcActivityLogRequest {
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// What the protection rule counts by, such as the client's IP address.
    pub trigger_object: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
}

impl DescribeDcdnDomainCcActivityLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `TriggerObject`.
    pub fn trigger_object(mut self, value: impl Into<String>) -> Self {
        self.trigger_object = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeDcdnDomainCcActivityLogRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "TriggerObject" => trigger_object: query,
        "Value" => value: query,
        "RuleName" => rule_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeDcdnDomainCcActivityLogRequest {
    type Response = DescribeDcdnDomainCcActivityLogResponse;
    type Error = DescribeDcdnDomainCcActivityLogError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainCcActivityLog")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainCcActivityLogError] = &[
        DescribeDcdnDomainCcActivityLogError::MissingTimeParameter,
        DescribeDcdnDomainCcActivityLogError::InvalidStartTimeMalformed,
        DescribeDcdnDomainCcActivityLogError::InvalidEndTimeMalformed,
        DescribeDcdnDomainCcActivityLogError::InvalidEndTimeMismatch,
        DescribeDcdnDomainCcActivityLogError::InvalidStartTimeValueNotSupported,
    ];
}

impl Paginated for DescribeDcdnDomainCcActivityLogRequest {
    type Item = ActivityLog;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.activity_log)
    }
}

/// Response to [`DescribeDcdnDomainCcActivityLogRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainCcActivityLogResponse {
    /// Number of the page returned. Example: `1`.
    pub page_index: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// How many items there are in all. Example: `20`.
    pub total: Option<i64>,
    /// Requests that protection rules stopped, one entry each.
    pub activity_log: Vec<ActivityLog>,
}

response! {
    DescribeDcdnDomainCcActivityLogResponse {
        "PageIndex" => page_index: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
        "ActivityLog" => activity_log: list(""),
    }
}

/// Requests that protection rules stopped, one entry each.
#[non_exhaustive]
pub struct ActivityLog {
    /// Value that belongs to the name or key beside it. Example: `10.10.10.10`.
    pub value: Option<String>,
    /// How long a record may be kept before it is fetched anew. Example: `300`.
    pub ttl: Option<i64>,
    /// What is done, or is to be done, with the item. Example: `deny`.
    pub action: Option<String>,
    /// What the protection rule counts by, such as the client's IP address.
    pub trigger_object: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2015-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Name that the rule was given. Example: `test2`.
    pub rule_name: Option<String>,
}

response! {
    ActivityLog {
        "Value" => value: value,
        "Ttl" => ttl: value,
        "Action" => action: value,
        "TriggerObject" => trigger_object: value,
        "TimeStamp" => time_stamp: value,
        "DomainName" => domain_name: value,
        "RuleName" => rule_name: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainCcActivityLogRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainCcActivityLogError = super::DocumentedError;
