// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticStrength`, from `ess_2022_02_22/DescribeElasticStrength.md`.

use alicloud_runtime::codegen::*;

/// Rates how likely scaling groups or instance types are to get instances on scale-out.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeElasticStrengthRequest::new();
/// let reply = client.describe_elastic_strength(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticStrengthRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Kinds of instance to work on or to narrow the list down to. Items: at most 50.
    pub instance_types: Vec<String>,
    /// What is done about the priority, as rules.
    pub priority_strategy: Option<String>,
    /// The system disk categories to work on or to narrow the list down to. Items: at most 50.
    pub system_disk_categories: Vec<String>,
    /// IDs of the scaling groups to work on or to narrow the list down to. Items: at most 50.
    pub scaling_group_ids: Vec<String>,
    /// What is done about the spot, as rules.
    pub spot_strategy: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 10.
    pub vswitch_ids: Vec<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Name that the image goes by.
    pub image_name: Option<String>,
    /// Image family whose newest image is used; excludes `ImageId`.
    pub image_family: Option<String>,
    /// The data disk categories to work on or to narrow the list down to. Items: at most 50.
    pub data_disk_categories: Vec<String>,
    /// How many there are of this: IPv6 address.
    pub ipv6_address_count: Option<i32>,
}

impl DescribeElasticStrengthRequest {
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
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceTypes`.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PriorityStrategy`.
    pub fn priority_strategy(mut self, value: impl Into<String>) -> Self {
        self.priority_strategy = Some(value.into());
        self
    }
    /// Sets `SystemDiskCategories`.
    pub fn system_disk_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.system_disk_categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingGroupIds`.
    pub fn scaling_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
    /// Sets `DataDiskCategories`.
    pub fn data_disk_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_disk_categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i32) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }
}

request! {
    DescribeElasticStrengthRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "InstanceTypes" => instance_types: query,
        "PriorityStrategy" => priority_strategy: query,
        "SystemDiskCategories" => system_disk_categories: query,
        "ScalingGroupIds" => scaling_group_ids: query,
        "SpotStrategy" => spot_strategy: query,
        "VSwitchIds" => vswitch_ids: query,
        "ImageId" => image_id: query,
        "ImageName" => image_name: query,
        "ImageFamily" => image_family: query,
        "DataDiskCategories" => data_disk_categories: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
    }
}

impl Operation for DescribeElasticStrengthRequest {
    type Response = DescribeElasticStrengthResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeElasticStrength")
        .method("GET")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeElasticStrengthRequest`], which the documentation does not describe.
pub type DescribeElasticStrengthResponse = alicloud_runtime::UndocumentedResponse;
