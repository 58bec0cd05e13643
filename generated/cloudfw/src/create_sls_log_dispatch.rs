// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSlsLogDispatch`, from `cloudfw/CreateSlsLogDispatch.md`.

use alicloud_runtime::codegen::*;

/// Sets up delivery of firewall logs to Simple Log Service, with region and storage time.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateSlsLogDispatchRequest::new();
/// let reply = client.create_sls_log_dispatch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSlsLogDispatchRequest {
    /// Region that the sls lies in.
    pub sls_region_id: Option<String>,
    /// How long a record may be kept before it is fetched anew.
    pub ttl: Option<i64>,
}

impl CreateSlsLogDispatchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SlsRegionId`.
    pub fn sls_region_id(mut self, value: impl Into<String>) -> Self {
        self.sls_region_id = Some(value.into());
        self
    }
    /// Sets `Ttl`.
    #[inline]
    pub fn ttl(mut self, value: i64) -> Self {
        self.ttl = Some(value);
        self
    }
}

request! {
    CreateSlsLogDispatchRequest {
        "SlsRegionId" => sls_region_id: form,
        "Ttl" => ttl: form,
    }
}

impl Operation for CreateSlsLogDispatchRequest {
    type Response = CreateSlsLogDispatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSlsLogDispatch");
}

/// Response to [`CreateSlsLogDispatchRequest`], which the documentation does not describe.
pub type CreateSlsLogDispatchResponse = alicloud_runtime::UndocumentedResponse;
