// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLiveDomainSchdmByProperty`, from `live/ModifyLiveDomainSchdmByProperty.md`.

use alicloud_runtime::codegen::*;

/// Changes a scheduling property of a live domain, such as its acceleration region.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyLiveDomainSchdmByPropertyRequest::new()
///     .domain_name("...")
///     .property("...");
/// let reply = client.modify_live_domain_schdm_by_property(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLiveDomainSchdmByPropertyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Properties of the domain that scheduling follows, as JSON.
    pub property: Option<String>,
}

impl ModifyLiveDomainSchdmByPropertyRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Property`, which is required.
    pub fn property(mut self, value: impl Into<String>) -> Self {
        self.property = Some(value.into());
        self
    }
}

request! {
    ModifyLiveDomainSchdmByPropertyRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "Property" => property: query,
    }
}

impl Operation for ModifyLiveDomainSchdmByPropertyRequest {
    type Response = ModifyLiveDomainSchdmByPropertyResponse;
    type Error = ModifyLiveDomainSchdmByPropertyError;
    const INFO: OperationInfo = super::operation("ModifyLiveDomainSchdmByProperty")
        .required(&["DomainName", "Property"])
        .region("RegionId");
    const ERRORS: &'static [ModifyLiveDomainSchdmByPropertyError] = &[
        ModifyLiveDomainSchdmByPropertyError::ScheduleNotFound,
        ModifyLiveDomainSchdmByPropertyError::DomainTrafficExceedThreshold,
        ModifyLiveDomainSchdmByPropertyError::DomainBeianInvalid,
        ModifyLiveDomainSchdmByPropertyError::ScheduleChangeFail,
    ];
}

/// Response to [`ModifyLiveDomainSchdmByPropertyRequest`].
pub type ModifyLiveDomainSchdmByPropertyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLiveDomainSchdmByPropertyRequest`] names.
///
/// - [`ScheduleNotFound`](super::DocumentedError::ScheduleNotFound)
/// - [`DomainTrafficExceedThreshold`](super::DocumentedError::DomainTrafficExceedThreshold)
/// - [`DomainBeianInvalid`](super::DocumentedError::DomainBeianInvalid)
/// - [`ScheduleChangeFail`](super::DocumentedError::ScheduleChangeFail)
pub type ModifyLiveDomainSchdmByPropertyError = super::DocumentedError;
