// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDomain`, from `ga/CreateDomain.md`.

use alicloud_runtime::codegen::*;

/// Registers an accelerated domain and associates it with instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateDomainRequest::new()
///     .accelerator_ids(["..."])
///     .domain("...");
/// let reply = client.create_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDomainRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the accelerators to work on or to narrow the list down to.
    /// Items: at most 50.
    pub accelerator_ids: Vec<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateDomainRequest {
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
    /// Sets `AcceleratorIds`, which is required.
    pub fn accelerator_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accelerator_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    CreateDomainRequest {
        "RegionId" => region_id: query,
        "AcceleratorIds" => accelerator_ids: query,
        "Domain" => domain: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateDomainRequest {
    type Response = CreateDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDomain")
        .required(&["AcceleratorIds", "Domain"])
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`CreateDomainRequest`].
pub type CreateDomainResponse = alicloud_runtime::EmptyResponse;
