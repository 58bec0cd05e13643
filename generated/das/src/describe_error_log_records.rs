// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeErrorLogRecords`, from `das/DescribeErrorLogRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists the error log entries of a database instance in a period, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeErrorLogRecordsRequest::new()
///     .instance_id("...")
///     .start_time(1)
///     .end_time(1);
/// let reply = client.describe_error_log_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeErrorLogRecordsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Conditions that items have to meet. Items: at most 100.
    pub filters: Vec<Filter>,
}

impl DescribeErrorLogRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
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
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeErrorLogRecordsRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
        "Role" => role: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "Filters" => filters: form,
    }
}

impl Operation for DescribeErrorLogRecordsRequest {
    type Response = DescribeErrorLogRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeErrorLogRecords")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeErrorLogRecordsRequest`], which the documentation does not describe.
pub type DescribeErrorLogRecordsResponse = alicloud_runtime::UndocumentedResponse;
