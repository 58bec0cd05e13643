// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// State that the auth is in.
    pub enum AuthState {
        /// It has not been offered to another account.
        New = "NEW",
        /// The other account has yet to say yes or no.
        Applying = "APPLYING",
        /// The other account said yes and may use it.
        Accepted = "ACCEPTED",
    }
}

values! {
    /// Kinds of message to keep.
    pub enum Category {
        /// Frames sent to nodes.
        DownlinkPacket = "DOWNLINK_PACKET",
        /// Frames received from nodes.
        UplinkPacket = "UPLINK_PACKET",
        /// Frames that the network dropped.
        InvalidPacket = "INVALID_PACKET",
    }
}

values! {
    /// Way in which the class works.
    pub enum ClassMode {
        /// Nodes listen only right after they send; saves the most power.
        A = "A",
        /// Nodes also listen at times set by beacons.
        B = "B",
        /// Nodes listen always; for those on mains power.
        C = "C",
        /// Nodes speak with each other without the network.
        D2d = "D2D",
    }
}

values! {
    /// Way in which the communication works.
    pub enum CommunicationMode {
        /// The gateway hears nothing while it sends.
        HalfDuplex = "HALF_DUPLEX",
        /// The gateway sends and receives at the same time.
        FullDuplex = "FULL_DUPLEX",
    }
}

/// Settings of the data dispatch, and what it works with.
#[non_exhaustive]
pub struct DataDispatchConfig {
    /// Where it goes to. Here: `IOT`, `ONS`. Example: `IOT`.
    pub destination: Option<Open<DataDispatchDestination>>,
    /// Product of IoT Platform that readings are passed on to.
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

values! {
    /// Where it goes to.
    pub enum DataDispatchDestination {
        /// IoT Platform.
        Iot = "IOT",
        /// Message Queue.
        Ons = "ONS",
        /// Message Queue.
        Mq = "MQ",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FreqBandPlanGroupData {
    /// Upper end of the band, in MHz. Example: `925`.
    pub end_frequency: Option<i64>,
    /// ID of the group that the call or the item is about. Example: `201`.
    pub group_id: Option<i64>,
    /// Which kind of frequency it is or is to be. Example: `SAME_FREQUENCY`.
    pub frequency_type: Option<String>,
    /// Region that the frequency lies in. Example: `CN`.
    pub frequency_region_id: Option<String>,
    /// Lower end of the band, in MHz. Example: `923`.
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
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub gw_eui: Option<String>,
    /// Milliseconds of this: offline. Example: `1514736000000`.
    pub offline_millis: Option<i64>,
}

response! {
    GatewayOfflineInfo {
        "GwEui" => gw_eui: value,
        "OfflineMillis" => offline_millis: value,
    }
}

values! {
    /// Reference that the position is measured in; the two differ by some hundred meters.
    pub enum GisCoordinateSystem {
        /// System used by GPS.
        Wgs84 = "WGS_84",
        /// System used by maps in the Chinese mainland.
        Gcj02 = "GCJ_02",
    }
}

values! {
    /// State of the handle, to narrow the list down to or to be put into.
    pub enum HandleState {
        /// Somebody dealt with it.
        Handled = "HANDLED",
        /// Nobody has dealt with it yet.
        Unhandled = "UNHANDLED",
    }
}

/// Product of IoT Platform that readings are passed on to.
#[non_exhaustive]
pub struct IotProduct {
    /// Whether the debug is switched on. Example: `true`.
    pub debug_switch: Option<bool>,
    /// Key that opens, signs or picks out the product. Example: `HMyB*******`.
    pub product_key: Option<String>,
    /// Name that the product goes by. Example: `text`.
    pub product_name: Option<String>,
    /// Which kind of product it is or is to be. Example: `IOT_SUITE`.
    pub product_type: Option<Open<ProductType>>,
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
    /// Milliseconds of this: canceled. Example: `1514736000000`.
    pub canceled_millis: Option<i64>,
    /// Milliseconds of this: applying. Example: `1514736000000`.
    pub applying_millis: Option<i64>,
    /// Server that the nodes ask to join, by 16 hexadecimal digits. Example: `d896e0`.
    pub join_eui: Option<String>,
    /// ID of the renter aliyun that the item belongs to or stands for. Example: `some-user2`.
    pub renter_aliyun_id: Option<String>,
    /// Milliseconds of this: accepted. Example: `1514736000000`.
    pub accepted_millis: Option<i64>,
    /// ID of the owner aliyun that the item belongs to or stands for. Example: `some-user1`.
    pub owner_aliyun_id: Option<String>,
    /// Milliseconds of this: rejected. Example: `1514736000000`.
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
        /// The gateway is connected.
        Online = "ONLINE",
        /// The gateway is not connected; its nodes are not heard.
        Offline = "OFFLINE",
    }
}

/// The ons topics that are concerned.
#[non_exhaustive]
pub struct OnsTopics {
    /// Name that the downlink region goes by. Example: `cn-beijing`.
    pub downlink_region_name: Option<String>,
    /// Topic of the message queue that commands for nodes are taken from. Example: `topic1`.
    pub downlink_topic: Option<String>,
    /// Name that the uplink region goes by. Example: `cn-hangzhou`.
    pub uplink_region_name: Option<String>,
    /// Topic of the message queue that readings go to. Example: `topic2`.
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
    /// Which kind of product it is or is to be.
    pub enum ProductType {
        /// Basic edition of IoT Platform.
        IotSuite = "IOT_SUITE",
        /// Pro edition of IoT Platform, which knows the meaning of readings.
        IotSuiteSenior = "IOT_SUITE_SENIOR",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum RentedJoinPermissionType {
        /// Nodes join in the account's own network.
        Local = "LOCAL",
        /// Nodes of another operator's network join here.
        Roaming = "ROAMING",
    }
}

values! {
    /// What the order of the list goes by.
    pub enum SortingField {
        /// By when it was made.
        CreatedMillis = "CREATED_MILLIS",
        /// By when the order was accepted.
        AcceptedMillis = "ACCEPTED_MILLIS",
        /// By when the node joined last.
        LastJoinMillis = "LAST_JOIN_MILLIS",
    }
}

values! {
    /// Unit that the time interval is counted in.
    pub enum TimeIntervalUnit {
        /// One figure an hour.
        IntervalInHours = "INTERVAL_IN_HOURS",
        /// One figure a day.
        IntervalInDays = "INTERVAL_IN_DAYS",
    }
}
