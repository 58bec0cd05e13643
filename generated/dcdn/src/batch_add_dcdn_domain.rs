// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchAddDcdnDomain`, from `dcdn/BatchAddDcdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Adds several domain names to DCDN with a single request.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchAddDcdnDomainRequest::new()
///     .domain_name("...")
///     .sources("...");
/// let reply = client.batch_add_dcdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchAddDcdnDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Servers that the content is fetched from.
    pub sources: Option<String>,
    /// URL that is fetched to test whether the origin server answers.
    pub check_url: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// Domain name above the one that is added.
    pub top_level_domain: Option<String>,
}

impl BatchAddDcdnDomainRequest {
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
    /// Sets `Sources`, which is required.
    pub fn sources(mut self, value: impl Into<String>) -> Self {
        self.sources = Some(value.into());
        self
    }
    /// Sets `CheckUrl`.
    pub fn check_url(mut self, value: impl Into<String>) -> Self {
        self.check_url = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `TopLevelDomain`.
    pub fn top_level_domain(mut self, value: impl Into<String>) -> Self {
        self.top_level_domain = Some(value.into());
        self
    }
}

request! {
    BatchAddDcdnDomainRequest {
        "DomainName" => domain_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Sources" => sources: query,
        "CheckUrl" => check_url: query,
        "Scope" => scope: query,
        "TopLevelDomain" => top_level_domain: query,
    }
}

impl Operation for BatchAddDcdnDomainRequest {
    type Response = BatchAddDcdnDomainResponse;
    type Error = BatchAddDcdnDomainError;
    const INFO: OperationInfo = super::operation("BatchAddDcdnDomain")
        .required(&["DomainName", "Sources"]);
    const ERRORS: &'static [BatchAddDcdnDomainError] = &[
        BatchAddDcdnDomainError::InvalidDomainNameMalformed,
        BatchAddDcdnDomainError::InvalidSourcesMalformed,
        BatchAddDcdnDomainError::InvalidScopeMalformed,
        BatchAddDcdnDomainError::InvalidSourcePriorityMalformed,
        BatchAddDcdnDomainError::SourceIpExceed,
        BatchAddDcdnDomainError::InvalidCertificate,
        BatchAddDcdnDomainError::InvalidCertificateTooLong,
        BatchAddDcdnDomainError::CheckSourceHealthFailed,
        BatchAddDcdnDomainError::ExtensiveAndAllBothExist,
        BatchAddDcdnDomainError::CdnTypeNotSupportExtensiveDomain,
        BatchAddDcdnDomainError::ExtensiveAndSpecificDomainConflict,
        BatchAddDcdnDomainError::InvalidResourceGroupIdMalformed,
        BatchAddDcdnDomainError::DomainReserved,
        BatchAddDcdnDomainError::InvalidDomainNameLevel,
        BatchAddDcdnDomainError::TopLevelDomainNotFound,
        BatchAddDcdnDomainError::EntityNotExistsResourceGroup,
        BatchAddDcdnDomainError::EntityNotExistResourceGroup,
        BatchAddDcdnDomainError::InvalidStatusResourceGroup,
        BatchAddDcdnDomainError::NotInternationRealIdentity,
        BatchAddDcdnDomainError::RecordCheckNotAvailable,
        BatchAddDcdnDomainError::IcpBlack,
        BatchAddDcdnDomainError::IspBlack,
        BatchAddDcdnDomainError::DomainOwnerVerifyFail,
        BatchAddDcdnDomainError::TopLevelDomainMismatch,
        BatchAddDcdnDomainError::DomainOverLimit,
    ];
}

/// Response to [`BatchAddDcdnDomainRequest`].
pub type BatchAddDcdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchAddDcdnDomainRequest`] names.
///
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidSourcesMalformed`](super::DocumentedError::InvalidSourcesMalformed)
/// - [`InvalidScopeMalformed`](super::DocumentedError::InvalidScopeMalformed)
/// - [`InvalidSourcePriorityMalformed`](super::DocumentedError::InvalidSourcePriorityMalformed)
/// - [`SourceIpExceed`](super::DocumentedError::SourceIpExceed)
/// - [`InvalidCertificate`](super::DocumentedError::InvalidCertificate)
/// - [`InvalidCertificateTooLong`](super::DocumentedError::InvalidCertificateTooLong)
/// - [`CheckSourceHealthFailed`](super::DocumentedError::CheckSourceHealthFailed)
/// - [`ExtensiveAndAllBothExist`](super::DocumentedError::ExtensiveAndAllBothExist)
/// - [`CdnTypeNotSupportExtensiveDomain`](super::DocumentedError::CdnTypeNotSupportExtensiveDomain)
/// - [`ExtensiveAndSpecificDomainConflict`](super::DocumentedError::ExtensiveAndSpecificDomainConflict)
/// - [`InvalidResourceGroupIdMalformed`](super::DocumentedError::InvalidResourceGroupIdMalformed)
/// - [`DomainReserved`](super::DocumentedError::DomainReserved)
/// - [`InvalidDomainNameLevel`](super::DocumentedError::InvalidDomainNameLevel)
/// - [`TopLevelDomainNotFound`](super::DocumentedError::TopLevelDomainNotFound)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`EntityNotExistResourceGroup`](super::DocumentedError::EntityNotExistResourceGroup)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`NotInternationRealIdentity`](super::DocumentedError::NotInternationRealIdentity)
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
/// - [`DomainOwnerVerifyFail`](super::DocumentedError::DomainOwnerVerifyFail)
/// - [`TopLevelDomainMismatch`](super::DocumentedError::TopLevelDomainMismatch)
/// - [`DomainOverLimit`](super::DocumentedError::DomainOverLimit)
pub type BatchAddDcdnDomainError = super::DocumentedError;
