// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchUpdateCdnDomain`, from `cdn/BatchUpdateCdnDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CdnDomainSource, SourceType};

/// Changes origins and other basic settings of several accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::BatchUpdateCdnDomainRequest::new()
///     .domain_name("example.com,example1.com");
/// let reply = client.batch_update_cdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchUpdateCdnDomainRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com,example1.com`.
    pub domain_name: Option<String>,
    /// Servers that the content is fetched from.
    /// Example: `[{"content":"1.1.1.1","type":"ipaddr","priority":"20","port":80,"weight":"15"}]`.
    pub sources: Vec<CdnDomainSource>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyuji4b6r4**`.
    pub resource_group_id: Option<String>,
    /// Domain name above the one that is added. Example: `example.com`.
    pub top_level_domain: Option<String>,
}

impl BatchUpdateCdnDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Sources`.
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<CdnDomainSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `TopLevelDomain`.
    pub fn top_level_domain(mut self, value: impl Into<String>) -> Self {
        self.top_level_domain = Some(value.into());
        self
    }
}

request! {
    BatchUpdateCdnDomainRequest {
        "DomainName" => domain_name: query,
        "Sources" => sources: query_json,
        "ResourceGroupId" => resource_group_id: query,
        "TopLevelDomain" => top_level_domain: query,
    }
}

impl Operation for BatchUpdateCdnDomainRequest {
    type Response = BatchUpdateCdnDomainResponse;
    type Error = BatchUpdateCdnDomainError;
    const INFO: OperationInfo = super::operation("BatchUpdateCdnDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [BatchUpdateCdnDomainError] = &[
        BatchUpdateCdnDomainError::InvalidSourcesMalformed,
        BatchUpdateCdnDomainError::EntityNotExistsResourceGroup,
        BatchUpdateCdnDomainError::MissingDomainName,
        BatchUpdateCdnDomainError::InvalidDomainNameMalformed,
        BatchUpdateCdnDomainError::InvalidSourceContentMalformed,
        BatchUpdateCdnDomainError::InvalidTypeContentMismatch,
        BatchUpdateCdnDomainError::MissingSourceContent,
        BatchUpdateCdnDomainError::MissingSourceType,
        BatchUpdateCdnDomainError::InvalidSourceTypeMalformed,
        BatchUpdateCdnDomainError::InvalidSourcePriorityMalformed,
        BatchUpdateCdnDomainError::InvalidResourceGroupIdMalformed,
        BatchUpdateCdnDomainError::EntityNotExistResourceGroup,
        BatchUpdateCdnDomainError::InvalidStatusResourceGroup,
        BatchUpdateCdnDomainError::DomainInProtectedMode,
    ];
}

/// Response to [`BatchUpdateCdnDomainRequest`].
pub type BatchUpdateCdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchUpdateCdnDomainRequest`] names.
///
/// - [`InvalidSourcesMalformed`](super::DocumentedError::InvalidSourcesMalformed)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`MissingDomainName`](super::DocumentedError::MissingDomainName)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidSourceContentMalformed`](super::DocumentedError::InvalidSourceContentMalformed)
/// - [`InvalidTypeContentMismatch`](super::DocumentedError::InvalidTypeContentMismatch)
/// - [`MissingSourceContent`](super::DocumentedError::MissingSourceContent)
/// - [`MissingSourceType`](super::DocumentedError::MissingSourceType)
/// - [`InvalidSourceTypeMalformed`](super::DocumentedError::InvalidSourceTypeMalformed)
/// - [`InvalidSourcePriorityMalformed`](super::DocumentedError::InvalidSourcePriorityMalformed)
/// - [`InvalidResourceGroupIdMalformed`](super::DocumentedError::InvalidResourceGroupIdMalformed)
/// - [`EntityNotExistResourceGroup`](super::DocumentedError::EntityNotExistResourceGroup)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`DomainInProtectedMode`](super::DocumentedError::DomainInProtectedMode)
pub type BatchUpdateCdnDomainError = super::DocumentedError;
