// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBandwidthPackageAutoRenewAttribute`, from `ga/DescribeBandwidthPackageAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns whether and for how long a bandwidth plan renews itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeBandwidthPackageAutoRenewAttributeRequest::new()
///     .instance_id("...");
/// let reply = client.describe_bandwidth_package_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBandwidthPackageAutoRenewAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeBandwidthPackageAutoRenewAttributeRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeBandwidthPackageAutoRenewAttributeRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeBandwidthPackageAutoRenewAttributeRequest {
    type Response = DescribeBandwidthPackageAutoRenewAttributeResponse;
    type Error = DescribeBandwidthPackageAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation(
            "DescribeBandwidthPackageAutoRenewAttribute",
        )
        .required(&["RegionId", "InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeBandwidthPackageAutoRenewAttributeError] = &[
        DescribeBandwidthPackageAutoRenewAttributeError::UnknownError,
    ];
}

/// Response to [`DescribeBandwidthPackageAutoRenewAttributeRequest`].
#[non_exhaustive]
pub struct DescribeBandwidthPackageAutoRenewAttributeResponse {
    /// ID of the instance, by which other calls name it. Example: `gbwp-bp1iquvlp8khla5emb3ia`.
    pub instance_id: Option<String>,
    /// Whether the subscription is extended by itself before it runs out. Example: `false`.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts. Example: `1`.
    pub auto_renew_duration: Option<i32>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    /// Example: `Normal`.
    pub renewal_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B820E9F9-D459-5AE7-8F08-A368B53C1AC3`.
    pub request_id: Option<String>,
}

response! {
    DescribeBandwidthPackageAutoRenewAttributeResponse {
        "InstanceId" => instance_id: value,
        "AutoRenew" => auto_renew: value,
        "AutoRenewDuration" => auto_renew_duration: value,
        "RenewalStatus" => renewal_status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeBandwidthPackageAutoRenewAttributeRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeBandwidthPackageAutoRenewAttributeError = super::DocumentedError;
