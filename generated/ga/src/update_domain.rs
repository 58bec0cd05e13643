// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDomain`, from `ga/UpdateDomain.md`.

use alicloud_runtime::codegen::*;

/// Replaces an accelerated domain by another domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateDomainRequest::new()
///     .target_domain("...")
///     .domain("...");
/// let reply = client.update_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDomainRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that belongs to the target.
    pub target_domain: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
}

impl UpdateDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TargetDomain`, which is required.
    pub fn target_domain(mut self, value: impl Into<String>) -> Self {
        self.target_domain = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    UpdateDomainRequest {
        "RegionId" => region_id: query,
        "TargetDomain" => target_domain: query,
        "Domain" => domain: query,
    }
}

impl Operation for UpdateDomainRequest {
    type Response = UpdateDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDomain")
        .required(&["TargetDomain", "Domain"])
        .region("RegionId");
}

/// Response to [`UpdateDomainRequest`].
pub type UpdateDomainResponse = alicloud_runtime::EmptyResponse;
