// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomainAcceleratorRelation`, from `ga/DeleteDomainAcceleratorRelation.md`.

use alicloud_runtime::codegen::*;

/// Ends the association of an accelerated domain with the given instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteDomainAcceleratorRelationRequest::new()
///     .domain("...");
/// let reply = client.delete_domain_accelerator_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainAcceleratorRelationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the accelerators to work on or to narrow the list down to. Items: at most 50.
    pub accelerator_ids: Vec<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
}

impl DeleteDomainAcceleratorRelationRequest {
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
    /// Sets `AcceleratorIds`.
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
}

request! {
    DeleteDomainAcceleratorRelationRequest {
        "RegionId" => region_id: query,
        "AcceleratorIds" => accelerator_ids: query,
        "Domain" => domain: query,
    }
}

impl Operation for DeleteDomainAcceleratorRelationRequest {
    type Response = DeleteDomainAcceleratorRelationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomainAcceleratorRelation")
        .required(&["Domain"])
        .region("RegionId");
}

/// Response to [`DeleteDomainAcceleratorRelationRequest`].
pub type DeleteDomainAcceleratorRelationResponse = alicloud_runtime::EmptyResponse;
