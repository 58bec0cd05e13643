// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDTSIP`, from `dts/DescribeDTSIP.md`.

use alicloud_runtime::codegen::*;

/// Returns the IP addresses of DTS servers that self-managed databases in the two regions have to
/// let in.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDTSIPRequest::new()
///     .source_endpoint_region("cn-hangzhou");
/// let reply = client.describe_dtsip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDTSIPRequest {
    /// **Required.** Region where the source database lies. Example: `cn-hangzhou`.
    pub source_endpoint_region: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region where the destination database lies. Example: `cn-hangzhou`.
    pub destination_endpoint_region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDTSIPRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceEndpointRegion`, which is required.
    pub fn source_endpoint_region(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_region = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointRegion`.
    pub fn destination_endpoint_region(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_region = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDTSIPRequest {
        "SourceEndpointRegion" => source_endpoint_region: query,
        "RegionId" => region_id: query,
        "DestinationEndpointRegion" => destination_endpoint_region: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDTSIPRequest {
    type Response = DescribeDTSIPResponse;
    type Error = DescribeDTSIPError;
    const INFO: OperationInfo = super::operation("DescribeDTSIP")
        .required(&["SourceEndpointRegion"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDTSIPError] = &[
        DescribeDTSIPError::ThrottlingUser,
        DescribeDTSIPError::InvalidSecurityTokenExpired,
        DescribeDTSIPError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeDTSIPRequest`].
#[non_exhaustive]
pub struct DescribeDTSIPResponse {
    /// Further code of the failure, next to the error code. Example: `500`.
    pub dynamic_code: Option<String>,
    /// What stands in place of `%s` in the error message.
    pub dynamic_message: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0C99C0BE-F312-40FA-ADFA-4DC1166B****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeDTSIPResponse {
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeDTSIPRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDTSIPError = super::DocumentedError;
