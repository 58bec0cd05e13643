// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceTypeFamilies`, from `ecs/DescribeInstanceTypeFamilies.md`.

use alicloud_runtime::codegen::*;

/// Lists the instance families, such as `ecs.g6`.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstanceTypeFamiliesRequest::new()
///     .region_id("cn-hangzhou")
///     .generation("ecs-5");
/// let reply = client.describe_instance_type_families(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceTypeFamiliesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only families of this generation. Example: `ecs-5`.
    pub generation: Option<Open<Generation>>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DescribeInstanceTypeFamiliesRequest {
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
    /// Sets `Generation`.
    pub fn generation(mut self, value: impl Into<Open<Generation>>) -> Self {
        self.generation = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceTypeFamiliesRequest {
        "RegionId" => region_id: query,
        "Generation" => generation: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DescribeInstanceTypeFamiliesRequest {
    type Response = DescribeInstanceTypeFamiliesResponse;
    type Error = DescribeInstanceTypeFamiliesError;
    const INFO: OperationInfo = super::operation("DescribeInstanceTypeFamilies")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceTypeFamiliesError] = &[
        DescribeInstanceTypeFamiliesError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeInstanceTypeFamiliesRequest`].
#[non_exhaustive]
pub struct DescribeInstanceTypeFamiliesResponse {
    /// Instance families that are supported or on offer.
    pub instance_type_families: Vec<InstanceTypeFamily>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceTypeFamiliesResponse {
        "InstanceTypeFamilies" => instance_type_families: list("InstanceTypeFamily"),
        "RequestId" => request_id: value,
    }
}

/// Instance families that are supported or on offer.
#[non_exhaustive]
pub struct InstanceTypeFamily {
    /// Generation of the instance family; a higher one is newer. Example: `ecs-5`.
    pub generation: Option<String>,
    /// Name of the instance family, as other calls expect it. Example: `ecs.g6`.
    pub instance_type_family_id: Option<String>,
}

response! {
    InstanceTypeFamily {
        "Generation" => generation: value,
        "InstanceTypeFamilyId" => instance_type_family_id: value,
    }
}

values! {
    /// Keeps only families of this generation.
    pub enum Generation {
        /// First generation, the oldest and cheapest types.
        Ecs1 = "ecs-1",
        /// Second generation, faster than the first in hardware and software.
        Ecs2 = "ecs-2",
        /// Third generation, fast families for various uses.
        Ecs3 = "ecs-3",
        /// Fourth generation: g5, c5, r5 and their bare metal and burstable kin.
        Ecs4 = "ecs-4",
        /// Fifth generation: g6, c6, r6 and their bare metal and storage kin.
        Ecs5 = "ecs-5",
        /// Sixth generation, such as hfg7, hfc7 and hfr7.
        Ecs6 = "ecs-6",
    }
}

/// Errors that the documentation of [`DescribeInstanceTypeFamiliesRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeInstanceTypeFamiliesError = super::DocumentedError;
