// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Class that the item belongs to.
    pub enum Category {
        /// `DOWNLINK_PACKET`
        DownlinkPacket = "DOWNLINK_PACKET",
        /// `UPLINK_PACKET`
        UplinkPacket = "UPLINK_PACKET",
        /// `INVALID_PACKET`
        InvalidPacket = "INVALID_PACKET",
    }
}

values! {
    /// Way in which the class works.
    pub enum ClassMode {
        /// `A`
        A = "A",
        /// `B`
        B = "B",
        /// `C`
        C = "C",
        /// `D2D`
        D2d = "D2D",
    }
}

values! {
    /// Way in which the communication works.
    pub enum CommunicationMode {
        /// `HALF_DUPLEX`
        HalfDuplex = "HALF_DUPLEX",
        /// `FULL_DUPLEX`
        FullDuplex = "FULL_DUPLEX",
    }
}

/// Settings of the data dispatch, and what it works with.
#[non_exhaustive]
pub struct DataDispatchConfig {
    /// Example: `IOT`.
    pub destination: Option<String>,
    /// `IotProduct`.
    pub iot_product: Option<IotProduct>,
    /// The ons topics that are concerned.
    pub ons_topics: Option<OnsTopics>,
}

response! {
    DataDispatchConfig {
        "Destination" => destination: value,
        "IotProduct" => iot_product: value,
        "OnsTopics" => ons_topics: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FreqBandPlanGroupData {
    /// Example: `925`.
    pub end_frequency: Option<i64>,
    /// ID of the group that the call or the item is about. Example: `201`.
    pub group_id: Option<i64>,
    /// Which kind of frequency it is or is to be. Example: `SAME_FREQUENCY`.
    pub frequency_type: Option<String>,
    /// Region that the frequency lies in. Example: `CN`.
    pub frequency_region_id: Option<String>,
    /// Example: `923`.
    pub begin_frequency: Option<i64>,
}

response! {
    FreqBandPlanGroupData {
        "EndFrequency" => end_frequency: value,
        "GroupId" => group_id: value,
        "FrequencyType" => frequency_type: value,
        "FrequencyRegionId" => frequency_region_id: value,
        "BeginFrequency" => begin_frequency: value,
    }
}

/// What is known about the gateway offline.
#[non_exhaustive]
pub struct GatewayOfflineInfo {
    /// Example: `0000000000000000`.
    pub gw_eui: Option<String>,
    /// The offline millis that are concerned. Example: `1514736000000`.
    pub offline_millis: Option<i64>,
}

response! {
    GatewayOfflineInfo {
        "GwEui" => gw_eui: value,
        "OfflineMillis" => offline_millis: value,
    }
}

values! {
    /// A value of [`gis_coordinate_system`](super::CreateGatewayRequest::gis_coordinate_system).
    pub enum GisCoordinateSystem {
        /// `WGS_84`
        Wgs84 = "WGS_84",
        /// `GCJ_02`
        Gcj02 = "GCJ_02",
    }
}

values! {
    /// State of the handle, to narrow the list down to or to be put into.
    pub enum HandleState {
        /// `HANDLED`
        Handled = "HANDLED",
        /// `UNHANDLED`
        Unhandled = "UNHANDLED",
    }
}

/// The value of [`iot_product`](DataDispatchConfig::iot_product).
#[non_exhaustive]
pub struct IotProduct {
    /// Whether the debug is switched on. Example: `true`.
    pub debug_switch: Option<bool>,
    /// Key that opens, signs or picks out the product. Example: `HMyB*******`.
    pub product_key: Option<String>,
    /// Name that the product goes by. Example: `text`.
    pub product_name: Option<String>,
    /// Which kind of product it is or is to be. Example: `IOT_SUITE`.
    pub product_type: Option<String>,
}

response! {
    IotProduct {
        "DebugSwitch" => debug_switch: value,
        "ProductKey" => product_key: value,
        "ProductName" => product_name: value,
        "ProductType" => product_type: value,
    }
}

/// What is known about the join permission auth.
#[non_exhaustive]
pub struct JoinPermissionAuthInfo {
    /// The canceled millis that are concerned. Example: `1514736000000`.
    pub canceled_millis: Option<i64>,
    /// The applying millis that are concerned. Example: `1514736000000`.
    pub applying_millis: Option<i64>,
    /// Example: `d896e0`.
    pub join_eui: Option<String>,
    /// ID of the renter aliyun that the item belongs to or stands for. Example: `some-user2`.
    pub renter_aliyun_id: Option<String>,
    /// The accepted millis that are concerned. Example: `1514736000000`.
    pub accepted_millis: Option<i64>,
    /// ID of the owner aliyun that the item belongs to or stands for. Example: `some-user1`.
    pub owner_aliyun_id: Option<String>,
    /// The rejected millis that are concerned. Example: `1514736000000`.
    pub rejected_millis: Option<i64>,
    /// ID of the join permission that the item belongs to or stands for. Example: `123`.
    pub join_permission_id: Option<String>,
    /// Name that the join permission goes by. Example: `text`.
    pub join_permission_name: Option<String>,
    /// State that the order is in. Example: `123`.
    pub order_state: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `123`.
    pub order_id: Option<String>,
}

response! {
    JoinPermissionAuthInfo {
        "CanceledMillis" => canceled_millis: value,
        "ApplyingMillis" => applying_millis: value,
        "JoinEui" => join_eui: value,
        "RenterAliyunId" => renter_aliyun_id: value,
        "AcceptedMillis" => accepted_millis: value,
        "OwnerAliyunId" => owner_aliyun_id: value,
        "RejectedMillis" => rejected_millis: value,
        "JoinPermissionId" => join_permission_id: value,
        "JoinPermissionName" => join_permission_name: value,
        "OrderState" => order_state: value,
        "OrderId" => order_id: value,
    }
}

values! {
    /// State of the online, to narrow the list down to or to be put into.
    pub enum OnlineState {
        /// `ONLINE`
        Online = "ONLINE",
        /// `OFFLINE`
        Offline = "OFFLINE",
    }
}

/// The ons topics that are concerned.
#[non_exhaustive]
pub struct OnsTopics {
    /// Name that the downlink region goes by. Example: `cn-beijing`.
    pub downlink_region_name: Option<String>,
    /// Example: `topic1`.
    pub downlink_topic: Option<String>,
    /// Name that the uplink region goes by. Example: `cn-hangzhou`.
    pub uplink_region_name: Option<String>,
    /// Example: `topic2`.
    pub uplink_topic: Option<String>,
}

response! {
    OnsTopics {
        "DownlinkRegionName" => downlink_region_name: value,
        "DownlinkTopic" => downlink_topic: value,
        "UplinkRegionName" => uplink_region_name: value,
        "UplinkTopic" => uplink_topic: value,
    }
}

values! {
    /// A value of [`sorting_field`](super::ListGatewayTupleOrdersRequest::sorting_field).
    pub enum SortingField {
        /// `CREATED_MILLIS`
        CreatedMillis = "CREATED_MILLIS",
        /// `ACCEPTED_MILLIS`
        AcceptedMillis = "ACCEPTED_MILLIS",
        /// `LAST_JOIN_MILLIS`
        LastJoinMillis = "LAST_JOIN_MILLIS",
    }
}

values! {
    /// Unit that the time interval is counted in.
    pub enum TimeIntervalUnit {
        /// `INTERVAL_IN_HOURS`
        IntervalInHours = "INTERVAL_IN_HOURS",
        /// `INTERVAL_IN_DAYS`
        IntervalInDays = "INTERVAL_IN_DAYS",
    }
}
