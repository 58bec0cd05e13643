// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCriteria`, from `sas/DescribeCriteria.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudAssetCriteriaList};

/// Lists asset search criteria that match a fragment of text.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCriteriaRequest::new();
/// let reply = client.describe_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCriteriaRequest {
    /// Kinds of machine to work on or to narrow the list down to.
    pub machine_types: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Whether this can be used: auto tag.
    pub support_auto_tag: Option<bool>,
}

impl DescribeCriteriaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MachineTypes`.
    pub fn machine_types(mut self, value: impl Into<String>) -> Self {
        self.machine_types = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `SupportAutoTag`.
    #[inline]
    pub fn support_auto_tag(mut self, value: bool) -> Self {
        self.support_auto_tag = Some(value);
        self
    }
}

request! {
    DescribeCriteriaRequest {
        "MachineTypes" => machine_types: query,
        "Value" => value: query,
        "SupportAutoTag" => support_auto_tag: query,
    }
}

impl Operation for DescribeCriteriaRequest {
    type Response = DescribeCriteriaResponse;
    type Error = DescribeCriteriaError;
    const INFO: OperationInfo = super::operation("DescribeCriteria").read_only();
    const ERRORS: &'static [DescribeCriteriaError] = &[
        DescribeCriteriaError::NoPermission,
        DescribeCriteriaError::ServerError,
    ];
}

/// Response to [`DescribeCriteriaRequest`].
#[non_exhaustive]
pub struct DescribeCriteriaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8E6DDACF-99AF-5939-AFFD-FCCD3B01E724`.
    pub request_id: Option<String>,
    /// Items of the kind criteria that were found or are concerned.
    pub criteria_list: Vec<CloudAssetCriteriaList>,
}

response! {
    DescribeCriteriaResponse {
        "RequestId" => request_id: value,
        "CriteriaList" => criteria_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeCriteriaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCriteriaError = super::DocumentedError;
