// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnsNetSaleDistrict`, from `ens/DescribeEnsNetSaleDistrict.md`.

use alicloud_runtime::codegen::*;

/// Lists areas on sale for a network level, with carriers and instance counts.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEnsNetSaleDistrictRequest::new()
///     .net_level_code("...");
/// let reply = client.describe_ens_net_sale_district(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrictRequest {
    /// **Required.** Code that stands for the net level, for programs to act on.
    pub net_level_code: Option<String>,
    /// Code that stands for the net district, for programs to act on.
    pub net_district_code: Option<String>,
}

impl DescribeEnsNetSaleDistrictRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetLevelCode`, which is required.
    pub fn net_level_code(mut self, value: impl Into<String>) -> Self {
        self.net_level_code = Some(value.into());
        self
    }
    /// Sets `NetDistrictCode`.
    pub fn net_district_code(mut self, value: impl Into<String>) -> Self {
        self.net_district_code = Some(value.into());
        self
    }
}

request! {
    DescribeEnsNetSaleDistrictRequest {
        "NetLevelCode" => net_level_code: query,
        "NetDistrictCode" => net_district_code: query,
    }
}

impl Operation for DescribeEnsNetSaleDistrictRequest {
    type Response = DescribeEnsNetSaleDistrictResponse;
    type Error = DescribeEnsNetSaleDistrictError;
    const INFO: OperationInfo = super::operation("DescribeEnsNetSaleDistrict")
        .required(&["NetLevelCode"])
        .read_only();
    const ERRORS: &'static [DescribeEnsNetSaleDistrictError] = &[
        DescribeEnsNetSaleDistrictError::MissingParameter,
        DescribeEnsNetSaleDistrictError::InstanceIdNotFound2,
        DescribeEnsNetSaleDistrictError::NoPermission,
        DescribeEnsNetSaleDistrictError::CallInterface,
        DescribeEnsNetSaleDistrictError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeEnsNetSaleDistrictRequest`].
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrictResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// The ens net districts that were found or are concerned, one entry each.
    pub ens_net_districts: Vec<EnsNetDistrict>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1707B55C-A12F-43EF-BC66-14FFDB9253C3`.
    pub request_id: Option<String>,
}

response! {
    DescribeEnsNetSaleDistrictResponse {
        "Code" => code: value,
        "EnsNetDistricts" => ens_net_districts: list("EnsNetDistrict"),
        "RequestId" => request_id: value,
    }
}

/// The ens net districts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EnsNetDistrict {
    /// How many there are of this: ens region id. Example: `text`.
    pub ens_region_id_count: Option<String>,
    /// How many there are of this: instance.
    pub instance_count: Option<String>,
    /// Code that stands for the net district, for programs to act on. Example: `100101`.
    pub net_district_code: Option<String>,
    /// Name that the net district en goes by. Example: `northEast`.
    pub net_district_en_name: Option<String>,
    /// Code that stands for the net district father, for programs to act on. Example: `100000`.
    pub net_district_father_code: Option<String>,
    /// Level that the net district has on its scale. Example: `Big`.
    pub net_district_level: Option<String>,
    /// Name that the net district goes by. Example: `text`.
    pub net_district_name: Option<String>,
}

response! {
    EnsNetDistrict {
        "EnsRegionIdCount" => ens_region_id_count: value,
        "InstanceCount" => instance_count: value,
        "NetDistrictCode" => net_district_code: value,
        "NetDistrictEnName" => net_district_en_name: value,
        "NetDistrictFatherCode" => net_district_father_code: value,
        "NetDistrictLevel" => net_district_level: value,
        "NetDistrictName" => net_district_name: value,
    }
}

/// Errors that the documentation of [`DescribeEnsNetSaleDistrictRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeEnsNetSaleDistrictError = super::DocumentedError;
