// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDeadlockHistogram`, from `das/GetDeadlockHistogram.md`.

use alicloud_runtime::codegen::*;

/// Shows how the deadlocks of an instance spread over a period, by status.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetDeadlockHistogramRequest::new()
///     .instance_id("...")
///     .start_time(1)
///     .end_time(1);
/// let reply = client.get_deadlock_histogram(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDeadlockHistogramRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl GetDeadlockHistogramRequest {
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    GetDeadlockHistogramRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "Status" => status: form,
    }
}

impl Operation for GetDeadlockHistogramRequest {
    type Response = GetDeadlockHistogramResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDeadlockHistogram")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`GetDeadlockHistogramRequest`], which the documentation does not describe.
pub type GetDeadlockHistogramResponse = alicloud_runtime::UndocumentedResponse;
