// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBandwidthPackagaAutoRenewAttribute`, from `ga/UpdateBandwidthPackagaAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes whether and for how long a bandwidth plan renews itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateBandwidthPackagaAutoRenewAttributeRequest::new()
///     .instance_id("...");
/// let reply = client.update_bandwidth_packaga_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBandwidthPackagaAutoRenewAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    pub renewal_status: Option<String>,
    /// How long the auto renew lasts.
    pub auto_renew_duration: Option<i32>,
}

impl UpdateBandwidthPackagaAutoRenewAttributeRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
    /// Sets `AutoRenewDuration`.
    #[inline]
    pub fn auto_renew_duration(mut self, value: i32) -> Self {
        self.auto_renew_duration = Some(value);
        self
    }
}

request! {
    UpdateBandwidthPackagaAutoRenewAttributeRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "InstanceId" => instance_id: query,
        "AutoRenew" => auto_renew: query,
        "RenewalStatus" => renewal_status: query,
        "AutoRenewDuration" => auto_renew_duration: query,
    }
}

impl Operation for UpdateBandwidthPackagaAutoRenewAttributeRequest {
    type Response = UpdateBandwidthPackagaAutoRenewAttributeResponse;
    type Error = UpdateBandwidthPackagaAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateBandwidthPackagaAutoRenewAttribute",
        )
        .required(&["InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateBandwidthPackagaAutoRenewAttributeError] = &[
        UpdateBandwidthPackagaAutoRenewAttributeError::NotExistBandwidthPackage,
        UpdateBandwidthPackagaAutoRenewAttributeError::ParamIllegalSpInstanceAutoRenew,
        UpdateBandwidthPackagaAutoRenewAttributeError::UnknownError,
    ];
}

/// Response to [`UpdateBandwidthPackagaAutoRenewAttributeRequest`].
#[non_exhaustive]
pub struct UpdateBandwidthPackagaAutoRenewAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F591955F-5CB5-4CCE-A75D-17CF2085CE22`.
    pub request_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub instance_id: Option<String>,
}

response! {
    UpdateBandwidthPackagaAutoRenewAttributeResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`UpdateBandwidthPackagaAutoRenewAttributeRequest`] names.
///
/// - [`NotExistBandwidthPackage`](super::DocumentedError::NotExistBandwidthPackage)
/// - [`ParamIllegalSpInstanceAutoRenew`](super::DocumentedError::ParamIllegalSpInstanceAutoRenew)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateBandwidthPackagaAutoRenewAttributeError = super::DocumentedError;
