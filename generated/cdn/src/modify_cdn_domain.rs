// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCdnDomain`, from `cdn/ModifyCdnDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CdnDomainSource, SourceType};

/// Changes origins and other basic settings of an accelerated domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ModifyCdnDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.modify_cdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCdnDomainRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Servers that the content is fetched from.
    /// Example: `[{"content":"1.1.1.1","type":"ipaddr","priority":"20","port":80,"weight":"15"}]`.
    pub sources: Vec<CdnDomainSource>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyuji4b6r4**`.
    pub resource_group_id: Option<String>,
    /// Domain name above the one that is added. Example: `your.top.domain.com`.
    pub top_level_domain: Option<String>,
}

impl ModifyCdnDomainRequest {
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
    ModifyCdnDomainRequest {
        "DomainName" => domain_name: query,
        "Sources" => sources: query_json,
        "ResourceGroupId" => resource_group_id: query,
        "TopLevelDomain" => top_level_domain: query,
    }
}

impl Operation for ModifyCdnDomainRequest {
    type Response = ModifyCdnDomainResponse;
    type Error = ModifyCdnDomainError;
    const INFO: OperationInfo = super::operation("ModifyCdnDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [ModifyCdnDomainError] = &[
        ModifyCdnDomainError::EntityNotExistsResourceGroup,
        ModifyCdnDomainError::TopLevelDomainNotFound,
        ModifyCdnDomainError::AbsSourcesMalformed,
        ModifyCdnDomainError::MissingDomainName,
        ModifyCdnDomainError::InvalidDomainNameMalformed,
        ModifyCdnDomainError::InvalidSourceContentMalformed,
        ModifyCdnDomainError::InvalidTypeContentMismatch,
        ModifyCdnDomainError::MissingSourceContent,
        ModifyCdnDomainError::MissingSourceType,
        ModifyCdnDomainError::InvalidSourceTypeMalformed,
        ModifyCdnDomainError::InvalidSourcePriorityMalformed,
        ModifyCdnDomainError::InvalidResourceGroupIdMalformed,
        ModifyCdnDomainError::EntityNotExistResourceGroup,
        ModifyCdnDomainError::InvalidStatusResourceGroup,
        ModifyCdnDomainError::InvalidTopLevelDomainMalformed,
        ModifyCdnDomainError::TopLevelDomainMismatch,
        ModifyCdnDomainError::SourceInBlacklist,
        ModifyCdnDomainError::DomainInProtectedMode,
    ];
}

/// Response to [`ModifyCdnDomainRequest`].
pub type ModifyCdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCdnDomainRequest`] names.
///
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`TopLevelDomainNotFound`](super::DocumentedError::TopLevelDomainNotFound)
/// - [`AbsSourcesMalformed`](super::DocumentedError::AbsSourcesMalformed)
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
/// - [`InvalidTopLevelDomainMalformed`](super::DocumentedError::InvalidTopLevelDomainMalformed)
/// - [`TopLevelDomainMismatch`](super::DocumentedError::TopLevelDomainMismatch)
/// - [`SourceInBlacklist`](super::DocumentedError::SourceInBlacklist)
/// - [`DomainInProtectedMode`](super::DocumentedError::DomainInProtectedMode)
pub type ModifyCdnDomainError = super::DocumentedError;
