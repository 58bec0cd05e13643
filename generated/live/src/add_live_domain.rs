// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveDomain`, from `live/AddLiveDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Adds one ingest or streaming domain to ApsaraVideo Live; each call takes a single domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveDomainRequest::new()
///     .live_domain_type("...")
///     .domain_name("...")
///     .region("...");
/// let reply = client.add_live_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveDomainRequest {
    /// **Required.** Which kind of live domain name it is or is to be.
    pub live_domain_type: Option<Open<LiveDomainType>>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// URL that is fetched to test whether the origin server answers.
    pub check_url: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// Domain name above the one that is added.
    pub top_level_domain: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl AddLiveDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LiveDomainType`, which is required.
    pub fn live_domain_type(mut self, value: impl Into<Open<LiveDomainType>>) -> Self {
        self.live_domain_type = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddLiveDomainRequest {
        "LiveDomainType" => live_domain_type: query,
        "DomainName" => domain_name: query,
        "Region" => region: query,
        "CheckUrl" => check_url: query,
        "Scope" => scope: query,
        "TopLevelDomain" => top_level_domain: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for AddLiveDomainRequest {
    type Response = AddLiveDomainResponse;
    type Error = AddLiveDomainError;
    const INFO: OperationInfo = super::operation("AddLiveDomain")
        .required(&["LiveDomainType", "DomainName", "Region"]);
    const ERRORS: &'static [AddLiveDomainError] = &[
        AddLiveDomainError::InvalidDomainNameMalformed,
        AddLiveDomainError::InvalidRegionMalformed,
        AddLiveDomainError::InvalidSourceContentMalformed,
        AddLiveDomainError::InvalidTypeContentMismatch,
        AddLiveDomainError::MissingSourceContent,
        AddLiveDomainError::MissingSourceType,
        AddLiveDomainError::InvalidSourceTypeMalformed,
        AddLiveDomainError::InvalidSourcePriorityMalformed,
        AddLiveDomainError::InvalidScopeMalformed,
        AddLiveDomainError::SourceIpExceed,
        AddLiveDomainError::InvalidCertificate,
        AddLiveDomainError::InvalidCertificateTooLong,
        AddLiveDomainError::InnerAddDomainDenied,
        AddLiveDomainError::CheckSourceHealthFailed,
        AddLiveDomainError::ExtensiveAndAllBothExist,
        AddLiveDomainError::CdnTypeNotSupportExtensiveDomain,
        AddLiveDomainError::ExtensiveAndSpecificDomainConflict,
        AddLiveDomainError::InvalidDomainNameLevel,
        AddLiveDomainError::TopLevelDomainNotFound,
        AddLiveDomainError::EntityNotExistsResourceGroup,
        AddLiveDomainError::InvalidStatusResourceGroup,
        AddLiveDomainError::NotInternationRealIdentity,
        AddLiveDomainError::RecordCheckNotAvailable,
        AddLiveDomainError::IcpBlack,
        AddLiveDomainError::IspBlack,
        AddLiveDomainError::DomainNotRecordedAliyun,
        AddLiveDomainError::AbsCheckUrlMalformed,
        AddLiveDomainError::DomainOwnerVerifyFail,
        AddLiveDomainError::TopLevelDomainMismatch,
        AddLiveDomainError::InvalidResourceGroupIdMalformed,
        AddLiveDomainError::DomainReserved,
        AddLiveDomainError::ExceedLimit,
        AddLiveDomainError::LockFail,
        AddLiveDomainError::AccountException,
        AddLiveDomainError::InvalidUser,
    ];
}

/// Response to [`AddLiveDomainRequest`].
pub type AddLiveDomainResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of live domain name it is or is to be.
    pub enum LiveDomainType {
        /// Delivers streams to viewers.
        LiveVideo = "liveVideo",
        /// Takes in the hosts' streams.
        LiveEdge = "liveEdge",
        /// Takes in streams over the real-time network.
        LiveGrtnPub = "liveGrtnPub",
        /// Delivers streams over the real-time network.
        LiveGrtnSub = "liveGrtnSub",
    }
}

/// Errors that the documentation of [`AddLiveDomainRequest`] names.
///
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidRegionMalformed`](super::DocumentedError::InvalidRegionMalformed)
/// - [`InvalidSourceContentMalformed`](super::DocumentedError::InvalidSourceContentMalformed)
/// - [`InvalidTypeContentMismatch`](super::DocumentedError::InvalidTypeContentMismatch)
/// - [`MissingSourceContent`](super::DocumentedError::MissingSourceContent)
/// - [`MissingSourceType`](super::DocumentedError::MissingSourceType)
/// - [`InvalidSourceTypeMalformed`](super::DocumentedError::InvalidSourceTypeMalformed)
/// - [`InvalidSourcePriorityMalformed`](super::DocumentedError::InvalidSourcePriorityMalformed)
/// - [`InvalidScopeMalformed`](super::DocumentedError::InvalidScopeMalformed)
/// - [`SourceIpExceed`](super::DocumentedError::SourceIpExceed)
/// - [`InvalidCertificate`](super::DocumentedError::InvalidCertificate)
/// - [`InvalidCertificateTooLong`](super::DocumentedError::InvalidCertificateTooLong)
/// - [`InnerAddDomainDenied`](super::DocumentedError::InnerAddDomainDenied)
/// - [`CheckSourceHealthFailed`](super::DocumentedError::CheckSourceHealthFailed)
/// - [`ExtensiveAndAllBothExist`](super::DocumentedError::ExtensiveAndAllBothExist)
/// - [`CdnTypeNotSupportExtensiveDomain`](super::DocumentedError::CdnTypeNotSupportExtensiveDomain)
/// - [`ExtensiveAndSpecificDomainConflict`](super::DocumentedError::ExtensiveAndSpecificDomainConflict)
/// - [`InvalidDomainNameLevel`](super::DocumentedError::InvalidDomainNameLevel)
/// - [`TopLevelDomainNotFound`](super::DocumentedError::TopLevelDomainNotFound)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`NotInternationRealIdentity`](super::DocumentedError::NotInternationRealIdentity)
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
/// - [`DomainNotRecordedAliyun`](super::DocumentedError::DomainNotRecordedAliyun)
/// - [`AbsCheckUrlMalformed`](super::DocumentedError::AbsCheckUrlMalformed)
/// - [`DomainOwnerVerifyFail`](super::DocumentedError::DomainOwnerVerifyFail)
/// - [`TopLevelDomainMismatch`](super::DocumentedError::TopLevelDomainMismatch)
/// - [`InvalidResourceGroupIdMalformed`](super::DocumentedError::InvalidResourceGroupIdMalformed)
/// - [`DomainReserved`](super::DocumentedError::DomainReserved)
/// - [`ExceedLimit`](super::DocumentedError::ExceedLimit)
/// - [`LockFail`](super::DocumentedError::LockFail)
/// - [`AccountException`](super::DocumentedError::AccountException)
/// - [`InvalidUser`](super::DocumentedError::InvalidUser)
pub type AddLiveDomainError = super::DocumentedError;
