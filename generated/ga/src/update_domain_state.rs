// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDomainState`, from `ga/UpdateDomainState.md`.

use alicloud_runtime::codegen::*;

/// Refreshes the ICP filing state of an accelerated domain.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateDomainStateRequest::new()
///     .domain("...");
/// let reply = client.update_domain_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDomainStateRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateDomainStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateDomainStateRequest {
        "Domain" => domain: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateDomainStateRequest {
    type Response = UpdateDomainStateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDomainState")
        .required(&["Domain"])
        .region("RegionId");
}

/// Response to [`UpdateDomainStateRequest`].
#[non_exhaustive]
pub struct UpdateDomainStateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.example.com`.
    pub domain: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
}

response! {
    UpdateDomainStateResponse {
        "RequestId" => request_id: value,
        "Domain" => domain: value,
        "State" => state: value,
    }
}
