// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogHistogramAsync`, from `das/DescribeSlowLogHistogramAsync.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Shows how the slow logs of an instance spread over a period, asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeSlowLogHistogramAsyncRequest::new()
///     .instance_id("...")
///     .start_time(1)
///     .end_time(1);
/// let reply = client.describe_slow_log_histogram_async(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// Conditions that items have to meet. Items: at most 100.
    pub filters: Vec<Filter>,
}

impl DescribeSlowLogHistogramAsyncRequest {
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
    DescribeSlowLogHistogramAsyncRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "Filters" => filters: form,
    }
}

impl Operation for DescribeSlowLogHistogramAsyncRequest {
    type Response = DescribeSlowLogHistogramAsyncResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogHistogramAsync")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeSlowLogHistogramAsyncRequest`], which the documentation does not describe.
pub type DescribeSlowLogHistogramAsyncResponse = alicloud_runtime::UndocumentedResponse;
