// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnsNetDistrict`, from `ens/DescribeEnsNetDistrict.md`.

use alicloud_runtime::codegen::*;

/// Lists areas in which edge services can be created, for one network level.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEnsNetDistrictRequest::new()
///     .net_level_code("...");
/// let reply = client.describe_ens_net_district(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnsNetDistrictRequest {
    /// **Required.** Code that stands for the net level, for programs to act on.
    pub net_level_code: Option<String>,
    /// Code that stands for the net district, for programs to act on.
    pub net_district_code: Option<String>,
    /// Code of the network district to look up.
    pub net_district_code_node: Option<bool>,
}

impl DescribeEnsNetDistrictRequest {
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
    /// Sets `NetDistrictCodeNode`.
    #[inline]
    pub fn net_district_code_node(mut self, value: bool) -> Self {
        self.net_district_code_node = Some(value);
        self
    }
}

request! {
    DescribeEnsNetDistrictRequest {
        "NetLevelCode" => net_level_code: query,
        "NetDistrictCode" => net_district_code: query,
        "NetDistrictCodeNode" => net_district_code_node: query,
    }
}

impl Operation for DescribeEnsNetDistrictRequest {
    type Response = DescribeEnsNetDistrictResponse;
    type Error = DescribeEnsNetDistrictError;
    const INFO: OperationInfo = super::operation("DescribeEnsNetDistrict")
        .required(&["NetLevelCode"])
        .read_only();
    const ERRORS: &'static [DescribeEnsNetDistrictError] = &[
        DescribeEnsNetDistrictError::MissingParameter,
        DescribeEnsNetDistrictError::InstanceIdNotFound2,
        DescribeEnsNetDistrictError::NoPermission,
        DescribeEnsNetDistrictError::CallInterface,
        DescribeEnsNetDistrictError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeEnsNetDistrictRequest`].
#[non_exhaustive]
pub struct DescribeEnsNetDistrictResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// The ens net districts that were found or are concerned, one entry each.
    pub ens_net_districts: Vec<EnsNetDistrict>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F3B261DD-3858-4D3C-877D-303ADF374600`.
    pub request_id: Option<String>,
}

response! {
    DescribeEnsNetDistrictResponse {
        "Code" => code: value,
        "EnsNetDistricts" => ens_net_districts: list("EnsNetDistrict"),
        "RequestId" => request_id: value,
    }
}

/// The ens net districts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EnsNetDistrict {
    /// How many there are of this: ens region id. Example: `2`.
    pub ens_region_id_count: Option<String>,
    /// Code that stands for the net district, for programs to act on. Example: `100106`.
    pub net_district_code: Option<String>,
    /// Name that the net district en goes by. Example: `southWest`.
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
        "NetDistrictCode" => net_district_code: value,
        "NetDistrictEnName" => net_district_en_name: value,
        "NetDistrictFatherCode" => net_district_father_code: value,
        "NetDistrictLevel" => net_district_level: value,
        "NetDistrictName" => net_district_name: value,
    }
}

/// Errors that the documentation of [`DescribeEnsNetDistrictRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeEnsNetDistrictError = super::DocumentedError;
