// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetListenerHealthStatus`, from `gwlb/GetListenerHealthStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns the health of the backend servers behind a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::GetListenerHealthStatusRequest::new()
///     .listener_id("...");
/// let reply = client.get_listener_health_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetListenerHealthStatusRequest {
    /// **Required.** Listener to work on.
    pub listener_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 1000.
    pub max_results: Option<i32>,
    /// How many items to skip before the first one returned.
    pub skip: Option<i32>,
    /// Conditions that narrow the list down. Items: at most 20.
    pub filter: Vec<Filter>,
}

impl GetListenerHealthStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Skip`.
    #[inline]
    pub fn skip(mut self, value: i32) -> Self {
        self.skip = Some(value);
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetListenerHealthStatusRequest {
        "ListenerId" => listener_id: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "Skip" => skip: form,
        "Filter" => filter: form,
    }
}

impl Operation for GetListenerHealthStatusRequest {
    type Response = GetListenerHealthStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetListenerHealthStatus")
        .required(&["ListenerId"])
        .read_only();
}

/// Response to [`GetListenerHealthStatusRequest`], which the documentation does not describe.
pub type GetListenerHealthStatusResponse = alicloud_runtime::UndocumentedResponse;

/// Conditions that narrow the list down.
#[non_exhaustive]
pub struct Filter {
    /// Name that people know the item by.
    pub name: Option<Open<FilterName>>,
    /// The values to work on or to narrow the list down to. Items: at most 20.
    pub values: Vec<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<Open<FilterName>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "Name" => name: field,
        "Values" => values: field,
    }
}

values! {
    /// Name that people know the item by.
    pub enum FilterName {
        /// Compares the health of the server.
        Status = "Status",
        /// Compares the code of the reason.
        ReasonCode = "ReasonCode",
        /// Compares the ID of the server.
        ServerId = "ServerId",
        /// Compares the address of the server.
        ServerIp = "ServerIp",
    }
}
