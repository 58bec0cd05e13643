// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopInvocation`, from `ecd/StopInvocation.md`.

use alicloud_runtime::codegen::*;

/// Stops a running Cloud Assistant command on one or more cloud computers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::StopInvocationRequest::new()
///     .invoke_id("...");
/// let reply = client.stop_invocation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopInvocationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the invoke that the call is about.
    pub invoke_id: Option<String>,
    /// ID of the desktop that the call is about. Items: at most 50.
    pub desktop_id: Vec<String>,
}

impl StopInvocationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InvokeId`, which is required.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    StopInvocationRequest {
        "RegionId" => region_id: query,
        "InvokeId" => invoke_id: query,
        "DesktopId" => desktop_id: query,
    }
}

impl Operation for StopInvocationRequest {
    type Response = StopInvocationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopInvocation")
        .required(&["RegionId", "InvokeId"])
        .region("RegionId");
}

/// Response to [`StopInvocationRequest`].
pub type StopInvocationResponse = alicloud_runtime::EmptyResponse;
