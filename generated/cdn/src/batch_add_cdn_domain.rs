// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchAddCdnDomain`, from `cdn/BatchAddCdnDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CdnDomainSource, CdnType, Coverage, SourceType};

/// Adds several domain names to be accelerated, all with the same settings.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// use alicloud_cdn::batch_add_cdn_domain::CdnDomainSource;
///
/// let request = alicloud_cdn::BatchAddCdnDomainRequest::new()
///     .cdn_type("web")
///     .domain_name("example1.com,example2.com")
///     .sources([CdnDomainSource::new()]);
/// let reply = client.batch_add_cdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchAddCdnDomainRequest {
    /// **Required.** Business type, by the kind of content that is delivered.
    /// Here: `web`, `download`, `video`. Example: `web`.
    pub cdn_type: Option<Open<CdnType>>,
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example1.com,example2.com`.
    pub domain_name: Option<String>,
    /// **Required.** Servers that the content is fetched from.
    /// Example: `[{"content":"1.1.1.1","type":"ipaddr","priority":"20","port":80,"weight":"15"}]`.
    pub sources: Vec<CdnDomainSource>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyuji4b6r4**`.
    pub resource_group_id: Option<String>,
    /// URL that is fetched to test whether the origin server answers. Example: `url`.
    pub check_url: Option<String>,
    /// Part of the world whose CDN nodes serve the domain name. Example: `domestic`.
    pub scope: Option<Open<Coverage>>,
    /// Domain name above the one that is added. Example: `www.yourdomain.com`.
    pub top_level_domain: Option<String>,
}

impl BatchAddCdnDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CdnType`, which is required.
    pub fn cdn_type(mut self, value: impl Into<Open<CdnType>>) -> Self {
        self.cdn_type = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Sources`, which is required.
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
    /// Sets `CheckUrl`.
    pub fn check_url(mut self, value: impl Into<String>) -> Self {
        self.check_url = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<Open<Coverage>>) -> Self {
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
    BatchAddCdnDomainRequest {
        "CdnType" => cdn_type: query,
        "DomainName" => domain_name: query,
        "Sources" => sources: query_json,
        "ResourceGroupId" => resource_group_id: query,
        "CheckUrl" => check_url: query,
        "Scope" => scope: query,
        "TopLevelDomain" => top_level_domain: query,
    }
}

impl Operation for BatchAddCdnDomainRequest {
    type Response = BatchAddCdnDomainResponse;
    type Error = BatchAddCdnDomainError;
    const INFO: OperationInfo = super::operation("BatchAddCdnDomain")
        .required(&["CdnType", "DomainName", "Sources"]);
    const ERRORS: &'static [BatchAddCdnDomainError] = &[
        BatchAddCdnDomainError::InvalidDomainNameMalformed,
        BatchAddCdnDomainError::MissingParameter,
        BatchAddCdnDomainError::InvalidCdnTypeMalformed,
        BatchAddCdnDomainError::InvalidSourcesMalformed,
        BatchAddCdnDomainError::InvalidSourceTypeMalformed2,
        BatchAddCdnDomainError::InvalidScopeMalformed,
        BatchAddCdnDomainError::SourceIpExceed,
        BatchAddCdnDomainError::InvalidCertificate,
        BatchAddCdnDomainError::InvalidCertificateTooLong,
        BatchAddCdnDomainError::InnerAddDomainDenied,
        BatchAddCdnDomainError::ExtensiveAndAllBothExist,
        BatchAddCdnDomainError::CdnTypeNotSupportExtensiveDomain,
        BatchAddCdnDomainError::InvalidResourceGroupIdMalformed,
        BatchAddCdnDomainError::InvalidDomainNameLevel,
        BatchAddCdnDomainError::InvalidTopLevelDomainMalformed,
        BatchAddCdnDomainError::TopLevelDomainNotFound,
        BatchAddCdnDomainError::EntityNotExistsResourceGroup,
        BatchAddCdnDomainError::InvalidStatusResourceGroup,
        BatchAddCdnDomainError::NotInternationRealIdentity,
        BatchAddCdnDomainError::DomainOwnerVerifyFail,
        BatchAddCdnDomainError::InvalidSourcePriorityMalformed,
        BatchAddCdnDomainError::InvalidTypeAndContentMissMatch,
        BatchAddCdnDomainError::CheckSourceHealthFailed,
        BatchAddCdnDomainError::ExtensiveAndSpecificDomainConflict,
        BatchAddCdnDomainError::DomainReserved,
        BatchAddCdnDomainError::EntityNotExistResourceGroup,
        BatchAddCdnDomainError::RecordCheckNotAvailable,
        BatchAddCdnDomainError::IcpBlack,
        BatchAddCdnDomainError::IspBlack,
        BatchAddCdnDomainError::TopLevelDomainMismatch,
        BatchAddCdnDomainError::DomainOverLimit,
        BatchAddCdnDomainError::DomainInRiskList,
    ];
}

/// Response to [`BatchAddCdnDomainRequest`].
pub type BatchAddCdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchAddCdnDomainRequest`] names.
///
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidCdnTypeMalformed`](super::DocumentedError::InvalidCdnTypeMalformed)
/// - [`InvalidSourcesMalformed`](super::DocumentedError::InvalidSourcesMalformed)
/// - [`InvalidSourceTypeMalformed2`](super::DocumentedError::InvalidSourceTypeMalformed2)
/// - [`InvalidScopeMalformed`](super::DocumentedError::InvalidScopeMalformed)
/// - [`SourceIpExceed`](super::DocumentedError::SourceIpExceed)
/// - [`InvalidCertificate`](super::DocumentedError::InvalidCertificate)
/// - [`InvalidCertificateTooLong`](super::DocumentedError::InvalidCertificateTooLong)
/// - [`InnerAddDomainDenied`](super::DocumentedError::InnerAddDomainDenied)
/// - [`ExtensiveAndAllBothExist`](super::DocumentedError::ExtensiveAndAllBothExist)
/// - [`CdnTypeNotSupportExtensiveDomain`](super::DocumentedError::CdnTypeNotSupportExtensiveDomain)
/// - [`InvalidResourceGroupIdMalformed`](super::DocumentedError::InvalidResourceGroupIdMalformed)
/// - [`InvalidDomainNameLevel`](super::DocumentedError::InvalidDomainNameLevel)
/// - [`InvalidTopLevelDomainMalformed`](super::DocumentedError::InvalidTopLevelDomainMalformed)
/// - [`TopLevelDomainNotFound`](super::DocumentedError::TopLevelDomainNotFound)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`NotInternationRealIdentity`](super::DocumentedError::NotInternationRealIdentity)
/// - [`DomainOwnerVerifyFail`](super::DocumentedError::DomainOwnerVerifyFail)
/// - [`InvalidSourcePriorityMalformed`](super::DocumentedError::InvalidSourcePriorityMalformed)
/// - [`InvalidTypeAndContentMissMatch`](super::DocumentedError::InvalidTypeAndContentMissMatch)
/// - [`CheckSourceHealthFailed`](super::DocumentedError::CheckSourceHealthFailed)
/// - [`ExtensiveAndSpecificDomainConflict`](super::DocumentedError::ExtensiveAndSpecificDomainConflict)
/// - [`DomainReserved`](super::DocumentedError::DomainReserved)
/// - [`EntityNotExistResourceGroup`](super::DocumentedError::EntityNotExistResourceGroup)
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
/// - [`TopLevelDomainMismatch`](super::DocumentedError::TopLevelDomainMismatch)
/// - [`DomainOverLimit`](super::DocumentedError::DomainOverLimit)
/// - [`DomainInRiskList`](super::DocumentedError::DomainInRiskList)
pub type BatchAddCdnDomainError = super::DocumentedError;
