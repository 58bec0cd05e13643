// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCharacterSetName`, from `rds/DescribeCharacterSetName.md`.

use alicloud_runtime::codegen::*;

/// Lists the character sets that an engine supports.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeCharacterSetNameRequest::new()
///     .engine("...");
/// let reply = client.describe_character_set_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCharacterSetNameRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeCharacterSetNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCharacterSetNameRequest {
        "Engine" => engine: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeCharacterSetNameRequest {
    type Response = DescribeCharacterSetNameResponse;
    type Error = DescribeCharacterSetNameError;
    const INFO: OperationInfo = super::operation("DescribeCharacterSetName")
        .required(&["Engine", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCharacterSetNameError] = &[
        DescribeCharacterSetNameError::InvalidEngineMalformed,
        DescribeCharacterSetNameError::OrderComboInstanceNotAllowOperate,
        DescribeCharacterSetNameError::PricePricingPlanResultNotFound,
        DescribeCharacterSetNameError::OrderNoRealNameAuthentication,
        DescribeCharacterSetNameError::InsufficientAvailableQuota,
    ];
}

/// Response to [`DescribeCharacterSetNameRequest`].
#[non_exhaustive]
pub struct DescribeCharacterSetNameResponse {
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E43AAE0-BEE8-43DA-860D-EAF2AA0724DC`.
    pub request_id: Option<String>,
    /// Character sets that are supported.
    pub character_set_name_items: Option<CharacterSetNameItems>,
}

response! {
    DescribeCharacterSetNameResponse {
        "Engine" => engine: value,
        "RequestId" => request_id: value,
        "CharacterSetNameItems" => character_set_name_items: value,
    }
}

/// Character sets that are supported.
#[non_exhaustive]
pub struct CharacterSetNameItems {
    /// Character sets that are supported, or the one that the database uses.
    /// Example: `["gbk","utf8","euckr","ascii"]`.
    pub character_set_name: Vec<String>,
}

response! {
    CharacterSetNameItems {
        "CharacterSetName" => character_set_name: list(""),
    }
}

/// Errors that the documentation of [`DescribeCharacterSetNameRequest`] names.
///
/// - [`InvalidEngineMalformed`](super::DocumentedError::InvalidEngineMalformed)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
pub type DescribeCharacterSetNameError = super::DocumentedError;
