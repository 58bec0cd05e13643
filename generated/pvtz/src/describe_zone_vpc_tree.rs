// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZoneVpcTree`, from `pvtz/DescribeZoneVpcTree.md`.

use alicloud_runtime::codegen::*;

/// Lists all private zones, each with the VPCs bound to it.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeZoneVpcTreeRequest::new();
/// let reply = client.describe_zone_vpc_tree(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZoneVpcTreeRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl DescribeZoneVpcTreeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    DescribeZoneVpcTreeRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DescribeZoneVpcTreeRequest {
    type Response = DescribeZoneVpcTreeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeZoneVpcTree").read_only();
}

/// Response to [`DescribeZoneVpcTreeRequest`].
#[non_exhaustive]
pub struct DescribeZoneVpcTreeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B07FBC3-3A53-4939-A3C6-2BDFE407BAB2`.
    pub request_id: Option<String>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
}

response! {
    DescribeZoneVpcTreeResponse {
        "RequestId" => request_id: value,
        "Zones" => zones: list("Zone"),
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// When the item was last changed. Example: `2019-09-18T08:20Z`.
    pub update_time: Option<Timestamp>,
    /// `AUTH_ZONE` for authoritative zones, `CLOUD_PRODUCT_ZONE` for those of cloud services.
    /// Example: `AUTH_ZONE`.
    pub zone_type: Option<String>,
    /// Free text for people; it has no technical effect. Example: `demo`.
    pub remark: Option<String>,
    /// When the item was created. Example: `2019-09-18T08:20Z`.
    pub create_time: Option<Timestamp>,
    /// The VPCs that were found or are concerned, one entry each.
    pub vpcs: Vec<Vpc>,
    /// How many there are of this: record. Example: `1`.
    pub record_count: Option<i32>,
    /// Domain the zone holds the records of. Example: `localzone.demo`.
    pub zone_name: Option<String>,
    /// Moment that was recorded for this: update. Example: `1568794834000`.
    pub update_timestamp: Option<i64>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `6d83e3b31aa60ca4aaa7161f1b6baa95`.
    pub zone_id: Option<String>,
    /// Tag that the zone carries. Example: `BLINK`.
    pub zone_tag: Option<String>,
    /// Whether the zone is for reverse lookups. Example: `false`.
    pub is_ptr: Option<bool>,
    /// Moment that was recorded for this: create. Example: `1568794812000`.
    pub create_timestamp: Option<i64>,
    /// The DNS group that the item belongs to or stands for. Example: `NORMAL_ZONE`.
    pub dns_group: Option<String>,
    /// Account or person that created the item. Example: `5463564356`.
    pub creator: Option<String>,
    /// Who made it: the user (`USER`) or a cloud service. Example: `USER`.
    pub creator_type: Option<String>,
    /// Whether the zone is just moving to another group of servers. Example: `true`.
    pub dns_group_changing: Option<bool>,
}

response! {
    Zone {
        "UpdateTime" => update_time: value,
        "ZoneType" => zone_type: value,
        "Remark" => remark: value,
        "CreateTime" => create_time: value,
        "Vpcs" => vpcs: list("Vpc"),
        "RecordCount" => record_count: value,
        "ZoneName" => zone_name: value,
        "UpdateTimestamp" => update_timestamp: value,
        "ZoneId" => zone_id: value,
        "ZoneTag" => zone_tag: value,
        "IsPtr" => is_ptr: value,
        "CreateTimestamp" => create_timestamp: value,
        "DnsGroup" => dns_group: value,
        "Creator" => creator: value,
        "CreatorType" => creator_type: value,
        "DnsGroupChanging" => dns_group_changing: value,
    }
}

/// The VPCs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Vpc {
    /// Display text of the private network. Example: `demo-vpc`.
    pub vpc_name: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-2z21341ssdadsfzyd49ra`.
    pub vpc_id: Option<String>,
    /// Whether the private network is an ordinary one (`STANDARD`) or that of a cloud desktop workspace
    /// (`EDS`). Example: `STANDARD`.
    pub vpc_type: Option<String>,
    /// Where it lies, in words such as `China South 1`. Example: `China North 2`.
    pub region_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
}

response! {
    Vpc {
        "VpcName" => vpc_name: value,
        "VpcId" => vpc_id: value,
        "VpcType" => vpc_type: value,
        "RegionName" => region_name: value,
        "RegionId" => region_id: value,
    }
}
