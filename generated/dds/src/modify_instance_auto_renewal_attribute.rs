// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAutoRenewalAttribute`, from `dds/ModifyInstanceAutoRenewalAttribute.md`.

use alicloud_runtime::codegen::*;

/// Switches automatic renewal of an instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyInstanceAutoRenewalAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .db_instance_id("dds-bp15da1923e3****")
///     .auto_renew("true");
/// let reply = client.modify_instance_auto_renewal_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewalAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bp15da1923e3****`.
    pub db_instance_id: Option<String>,
    /// Months that each automatic renewal adds; needed when renewal is switched on. Example: `1`.
    pub duration: Option<String>,
    /// **Required.** Whether the subscription is extended by itself before it runs out.
    /// Example: `true`.
    pub auto_renew: Option<String>,
}

impl ModifyInstanceAutoRenewalAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `AutoRenew`, which is required.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceAutoRenewalAttributeRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "Duration" => duration: query,
        "AutoRenew" => auto_renew: query,
    }
}

impl Operation for ModifyInstanceAutoRenewalAttributeRequest {
    type Response = ModifyInstanceAutoRenewalAttributeResponse;
    type Error = ModifyInstanceAutoRenewalAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAutoRenewalAttribute")
        .required(&["RegionId", "DBInstanceId", "AutoRenew"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceAutoRenewalAttributeError] = &[
        ModifyInstanceAutoRenewalAttributeError::InvalidDbInstanceIdNotFound,
        ModifyInstanceAutoRenewalAttributeError::InvalidDbInstanceIdInvalid,
        ModifyInstanceAutoRenewalAttributeError::InstanceAutoRenewInvalid,
        ModifyInstanceAutoRenewalAttributeError::InstanceChargeTypeInvalid,
        ModifyInstanceAutoRenewalAttributeError::InvalidDurationInvalid,
        ModifyInstanceAutoRenewalAttributeError::ClassicNetworkNotSupport,
    ];
}

/// Response to [`ModifyInstanceAutoRenewalAttributeRequest`].
pub type ModifyInstanceAutoRenewalAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceAutoRenewalAttributeRequest`] names.
///
/// - [`InvalidDbInstanceIdNotFound`](super::DocumentedError::InvalidDbInstanceIdNotFound), here with HTTP status 400
/// - [`InvalidDbInstanceIdInvalid`](super::DocumentedError::InvalidDbInstanceIdInvalid)
/// - [`InstanceAutoRenewInvalid`](super::DocumentedError::InstanceAutoRenewInvalid)
/// - [`InstanceChargeTypeInvalid`](super::DocumentedError::InstanceChargeTypeInvalid)
/// - [`InvalidDurationInvalid`](super::DocumentedError::InvalidDurationInvalid)
/// - [`ClassicNetworkNotSupport`](super::DocumentedError::ClassicNetworkNotSupport)
pub type ModifyInstanceAutoRenewalAttributeError = super::DocumentedError;
