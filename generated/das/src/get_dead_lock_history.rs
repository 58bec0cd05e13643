// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDeadLockHistory`, from `das/GetDeadLockHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists past deadlocks of a database instance, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetDeadLockHistoryRequest::new()
///     .instance_id("...")
///     .start_time(1)
///     .end_time(1);
/// let reply = client.get_dead_lock_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDeadLockHistoryRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl GetDeadLockHistoryRequest {
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
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
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
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    GetDeadLockHistoryRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Source" => source: query,
    }
}

impl Operation for GetDeadLockHistoryRequest {
    type Response = GetDeadLockHistoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDeadLockHistory")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`GetDeadLockHistoryRequest`], which the documentation does not describe.
pub type GetDeadLockHistoryResponse = alicloud_runtime::UndocumentedResponse;
