// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDcdnDomain`, from `dcdn/UpdateDcdnDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DcdnDomainSource, SourceType};

/// Changes an accelerated domain name, such as its origin servers or resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::UpdateDcdnDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.update_dcdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDcdnDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `123`.
    pub resource_group_id: Option<String>,
    /// Servers that the content is fetched from.
    /// Example: `[{"content":"1.1.1.1","type":"ipaddr","priority":"20","port":80}]`.
    pub sources: Vec<DcdnDomainSource>,
    /// Domain name above the one that is added. Example: `yourTopLevelDomain`.
    pub top_level_domain: Option<String>,
}

impl UpdateDcdnDomainRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Sources`.
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<DcdnDomainSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TopLevelDomain`.
    pub fn top_level_domain(mut self, value: impl Into<String>) -> Self {
        self.top_level_domain = Some(value.into());
        self
    }
}

request! {
    UpdateDcdnDomainRequest {
        "DomainName" => domain_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Sources" => sources: query_json,
        "TopLevelDomain" => top_level_domain: query,
    }
}

impl Operation for UpdateDcdnDomainRequest {
    type Response = UpdateDcdnDomainResponse;
    type Error = UpdateDcdnDomainError;
    const INFO: OperationInfo = super::operation("UpdateDcdnDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [UpdateDcdnDomainError] = &[
        UpdateDcdnDomainError::MissingDomainName,
        UpdateDcdnDomainError::InvalidDomainNameMalformed,
        UpdateDcdnDomainError::InvalidSourceContentMalformed,
        UpdateDcdnDomainError::InvalidTypeContentMismatch,
        UpdateDcdnDomainError::MissingSourceContent,
        UpdateDcdnDomainError::MissingSourceType,
        UpdateDcdnDomainError::InvalidSourceTypeMalformed,
        UpdateDcdnDomainError::InvalidSourcePriorityMalformed,
        UpdateDcdnDomainError::InvalidResourceGroupIdMalformed,
        UpdateDcdnDomainError::EntityNotExistsResourceGroup,
        UpdateDcdnDomainError::InvalidStatusResourceGroup,
        UpdateDcdnDomainError::DomainInProtectedMode,
        UpdateDcdnDomainError::TopLevelDomainNotFound,
        UpdateDcdnDomainError::EntityNotExistResourceGroup,
        UpdateDcdnDomainError::TopLevelDomainMismatch,
    ];
}

/// Response to [`UpdateDcdnDomainRequest`].
pub type UpdateDcdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateDcdnDomainRequest`] names.
///
/// - [`MissingDomainName`](super::DocumentedError::MissingDomainName)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidSourceContentMalformed`](super::DocumentedError::InvalidSourceContentMalformed)
/// - [`InvalidTypeContentMismatch`](super::DocumentedError::InvalidTypeContentMismatch)
/// - [`MissingSourceContent`](super::DocumentedError::MissingSourceContent)
/// - [`MissingSourceType`](super::DocumentedError::MissingSourceType)
/// - [`InvalidSourceTypeMalformed`](super::DocumentedError::InvalidSourceTypeMalformed)
/// - [`InvalidSourcePriorityMalformed`](super::DocumentedError::InvalidSourcePriorityMalformed)
/// - [`InvalidResourceGroupIdMalformed`](super::DocumentedError::InvalidResourceGroupIdMalformed)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`DomainInProtectedMode`](super::DocumentedError::DomainInProtectedMode)
/// - [`TopLevelDomainNotFound`](super::DocumentedError::TopLevelDomainNotFound)
/// - [`EntityNotExistResourceGroup`](super::DocumentedError::EntityNotExistResourceGroup)
/// - [`TopLevelDomainMismatch`](super::DocumentedError::TopLevelDomainMismatch)
pub type UpdateDcdnDomainError = super::DocumentedError;
