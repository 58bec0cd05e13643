// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDcdnDomain`, from `dcdn/AddDcdnDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DcdnDomainSource, DomainScope, SourceType, Tag};

/// Adds one domain name to Dynamic Content Delivery Network (DCDN) for acceleration.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::AddDcdnDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.add_dcdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDcdnDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// Servers that the content is fetched from.
    /// Example: `[{"content":"1.1.1.1","type":"ipaddr","priority":"20","port":80}]`.
    pub sources: Vec<DcdnDomainSource>,
    /// URL that is fetched to test whether the origin server answers. Example: `xxx.com`.
    pub check_url: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `123`.
    pub resource_group_id: Option<String>,
    /// Range over which the setting or the item holds. Default: `domestic`. Example: `domestic`.
    pub scope: Option<Open<DomainScope>>,
    /// Domain name above the one that is added. Example: `yourTopLevelDomain`.
    pub top_level_domain: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Use that is meant, or the kind of check that applies.
    pub scene: Option<String>,
    /// Which kind of function it is or is to be.
    pub function_type: Option<String>,
}

impl AddDcdnDomainRequest {
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
        value: impl IntoIterator<Item = impl Into<DcdnDomainSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CheckUrl`.
    pub fn check_url(mut self, value: impl Into<String>) -> Self {
        self.check_url = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<Open<DomainScope>>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `TopLevelDomain`.
    pub fn top_level_domain(mut self, value: impl Into<String>) -> Self {
        self.top_level_domain = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Scene`.
    pub fn scene(mut self, value: impl Into<String>) -> Self {
        self.scene = Some(value.into());
        self
    }
    /// Sets `FunctionType`.
    pub fn function_type(mut self, value: impl Into<String>) -> Self {
        self.function_type = Some(value.into());
        self
    }
}

request! {
    AddDcdnDomainRequest {
        "DomainName" => domain_name: query,
        "Sources" => sources: query_json,
        "CheckUrl" => check_url: query,
        "ResourceGroupId" => resource_group_id: query,
        "Scope" => scope: query,
        "TopLevelDomain" => top_level_domain: query,
        "Tag" => tag: query,
        "Scene" => scene: query,
        "FunctionType" => function_type: query,
    }
}

impl Operation for AddDcdnDomainRequest {
    type Response = AddDcdnDomainResponse;
    type Error = AddDcdnDomainError;
    const INFO: OperationInfo = super::operation("AddDcdnDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [AddDcdnDomainError] = &[
        AddDcdnDomainError::InvalidDomainNameMalformed,
        AddDcdnDomainError::InvalidSourceContentMalformed,
        AddDcdnDomainError::MissingSourceContent,
        AddDcdnDomainError::MissingSourceType,
        AddDcdnDomainError::InvalidSourceTypeMalformed,
        AddDcdnDomainError::InvalidSourcePriorityMalformed,
        AddDcdnDomainError::InvalidScopeMalformed,
        AddDcdnDomainError::SourceIpExceed,
        AddDcdnDomainError::InvalidCertificate,
        AddDcdnDomainError::InvalidCertificateTooLong,
        AddDcdnDomainError::CheckSourceHealthFailed,
        AddDcdnDomainError::ExtensiveAndAllBothExist,
        AddDcdnDomainError::CdnTypeNotSupportExtensiveDomain,
        AddDcdnDomainError::ExtensiveAndSpecificDomainConflict,
        AddDcdnDomainError::InvalidResourceGroupIdMalformed,
        AddDcdnDomainError::DomainReserved,
        AddDcdnDomainError::InvalidDomainNameLevel,
        AddDcdnDomainError::EntityNotExistsResourceGroup,
        AddDcdnDomainError::InvalidStatusResourceGroup,
        AddDcdnDomainError::NotInternationRealIdentity,
        AddDcdnDomainError::TopLevelDomainNotFound,
        AddDcdnDomainError::RecordCheckNotAvailable,
        AddDcdnDomainError::IcpBlack,
        AddDcdnDomainError::IspBlack,
        AddDcdnDomainError::InvalidCheckUrlMalformed,
        AddDcdnDomainError::DomainOwnerVerifyFail,
        AddDcdnDomainError::TopLevelDomainMismatch,
        AddDcdnDomainError::DomainInBlacklist,
        AddDcdnDomainError::DomainOverLimit,
        AddDcdnDomainError::SourceInBlacklist,
        AddDcdnDomainError::InvalidTagKey,
        AddDcdnDomainError::InvalidTagValue,
        AddDcdnDomainError::ReservedTagKey,
        AddDcdnDomainError::InvalidFunctionTypeMalformed,
        AddDcdnDomainError::InvalidfunctionTypeMalformed,
    ];
}

/// Response to [`AddDcdnDomainRequest`].
pub type AddDcdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddDcdnDomainRequest`] names.
///
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidSourceContentMalformed`](super::DocumentedError::InvalidSourceContentMalformed)
/// - [`MissingSourceContent`](super::DocumentedError::MissingSourceContent)
/// - [`MissingSourceType`](super::DocumentedError::MissingSourceType)
/// - [`InvalidSourceTypeMalformed`](super::DocumentedError::InvalidSourceTypeMalformed)
/// - [`InvalidSourcePriorityMalformed`](super::DocumentedError::InvalidSourcePriorityMalformed)
/// - [`InvalidScopeMalformed`](super::DocumentedError::InvalidScopeMalformed)
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
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`NotInternationRealIdentity`](super::DocumentedError::NotInternationRealIdentity)
/// - [`TopLevelDomainNotFound`](super::DocumentedError::TopLevelDomainNotFound)
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
/// - [`InvalidCheckUrlMalformed`](super::DocumentedError::InvalidCheckUrlMalformed)
/// - [`DomainOwnerVerifyFail`](super::DocumentedError::DomainOwnerVerifyFail)
/// - [`TopLevelDomainMismatch`](super::DocumentedError::TopLevelDomainMismatch)
/// - [`DomainInBlacklist`](super::DocumentedError::DomainInBlacklist)
/// - [`DomainOverLimit`](super::DocumentedError::DomainOverLimit)
/// - [`SourceInBlacklist`](super::DocumentedError::SourceInBlacklist)
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`ReservedTagKey`](super::DocumentedError::ReservedTagKey)
/// - [`InvalidFunctionTypeMalformed`](super::DocumentedError::InvalidFunctionTypeMalformed)
/// - [`InvalidfunctionTypeMalformed`](super::DocumentedError::InvalidfunctionTypeMalformed)
pub type AddDcdnDomainError = super::DocumentedError;
