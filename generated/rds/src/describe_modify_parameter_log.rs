// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeModifyParameterLog`, from `rds/DescribeModifyParameterLog.md`.

use alicloud_runtime::codegen::*;

/// Lists which parameters of an instance were changed, when, and how.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeModifyParameterLogRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxx")
///     .start_time("2020-03-01T00:00Z")
///     .end_time("2020-03-01T10:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_modify_parameter_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeModifyParameterLogRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2020-03-01T00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2020-03-01T10:00Z`.
    pub end_time: Option<Timestamp>,
    /// How many items a page holds at most. Range: 30 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeModifyParameterLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeModifyParameterLogRequest {
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeModifyParameterLogRequest {
    type Response = DescribeModifyParameterLogResponse;
    type Error = DescribeModifyParameterLogError;
    const INFO: OperationInfo = super::operation("DescribeModifyParameterLog")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeModifyParameterLogError] = &[
        DescribeModifyParameterLogError::OrderComboInstanceNotAllowOperate,
        DescribeModifyParameterLogError::PricePricingPlanResultNotFound,
        DescribeModifyParameterLogError::OrderNoRealNameAuthentication,
    ];
}

impl Paginated for DescribeModifyParameterLogRequest {
    type Item = ParameterChangeLog;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeModifyParameterLogRequest`].
#[non_exhaustive]
pub struct DescribeModifyParameterLogResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxx`.
    pub db_instance_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs. Example: `5.6`.
    pub engine_version: Option<String>,
    /// Entries of the list.
    pub items: Vec<ParameterChangeLog>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8E88DED-533F-4B3C-9207-731FBF394CCA`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeModifyParameterLogResponse {
        "DBInstanceId" => db_instance_id: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "Items" => items: list("ParameterChangeLog"),
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ParameterChangeLog {
    /// When the item was last changed. Unit: `milliseconds`. Example: `1584076066000`.
    pub modify_time: Option<String>,
    /// Value after the change. Example: `3`.
    pub new_parameter_value: Option<String>,
    /// Value before the change. Example: `8`.
    pub old_parameter_value: Option<String>,
    /// Name of one adjustable setting. Example: `innodb_stats_sample_pages`.
    pub parameter_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Syncing`.
    pub status: Option<Open<ParameterChangeLogStatus>>,
}

response! {
    ParameterChangeLog {
        "ModifyTime" => modify_time: value,
        "NewParameterValue" => new_parameter_value: value,
        "OldParameterValue" => old_parameter_value: value,
        "ParameterName" => parameter_name: value,
        "Status" => status: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum ParameterChangeLogStatus {
        /// The change is in effect.
        Applied = "Applied",
        /// The change is being applied.
        Syncing = "Syncing",
    }
}

/// Errors that the documentation of [`DescribeModifyParameterLogRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeModifyParameterLogError = super::DocumentedError;
