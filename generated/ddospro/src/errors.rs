// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        DdosCoop12001 = "ddos_coop12001", "backend service exception", "backend service exception";
        DdosCoop12003 = "ddos_coop12003", "system exception", "system exception";
        DdosCoop12010 = "ddos_coop12010", "illegal sign", "illegal sign";
        DdosCoop12020 = "ddos_coop12020", "illegal timestamp", "illegal timestamp";
        DdosCoop12030 = "ddos_coop12030", "illegal format", "illegal format";
        DdosCoop12040 = "ddos_coop12040", "illegal service", "illegal service";
        DdosCoop12052 = "ddos_coop12052", "illegal aliyun idkp", "illegal aliyun idkp";
        DdosCoop12302 = "ddos_coop12302", "listener not exists", "listener not exists";
        DdosCoop12610 = "ddos_coop12610", "", "";
        DdosCoop13000 = "ddos_coop13000", "db failed", "db failed";
        DdosCoop13001 = "ddos_coop13001", "failed", "failed";
        DdosCoop13010 = "ddos_coop13010", "json err", "json err";
        DdosCoop13020 = "ddos_coop13020", "param not enough", "param not enough";
        DdosCoop13104 = "ddos_coop13104", "eip is released", "eip is released";
        DdosCoop13105 = "ddos_coop13105", "eip not exist", "eip not exist";
        DdosCoop15001 = "ddos_coop15001", "action not exist", "action not exist";
        DdosCoop16020 = "ddos_coop16020", "auth fail", "auth fail";
        DdosCoop20403 = "ddos_coop20403", "auth failed", "auth failed";
        DdosCoop20404 = "ddos_coop20404", "not found", "not found";
        DdosCoop21001 = "ddos_coop21001", "invalid parameter", "invalid parameter";
        DdosCoop21002 = "ddos_coop21002", "invalid method", "invalid method";
        DdosCoop21003 = "ddos_coop21003", "invalid product", "invalid product";
        DdosCoop21004 = "ddos_coop21004", "invalid region", "invalid region";
        DdosCoop21005 = "ddos_coop21005", "no action found", "no action found";
        DdosCoop21006 = "ddos_coop21006", "invalid action", "invalid action";
        DdosCoop221007 = "ddos_coop221007", "action disabled", "action disabled";
        DdosCoop29999 = "ddos_coop29999", "system error", "system error";
        DdosCoop3000 = "ddos_coop3000", "unknown error", "unknown error";
        DdosCoop3001 = "ddos_coop3001", "error request method", "error request method";
        DdosCoop3002 = "ddos_coop3002", "http call failed", "http call failed";
        DdosCoop3003 = "ddos_coop3003", "", "";
        DdosCoop3004 = "ddos_coop3004", "receive unknown action", "receive unknown action";
        DdosCoop3005 = "ddos_coop3005", "auth failed", "auth failed";
        DdosCoop3006 = "ddos_coop3006", "query db failed", "query db failed";
        DdosCoop3007 = "ddos_coop3007", "", "";
        DdosCoop3008 = "ddos_coop3008", "", "";
        DdosCoop3101 = "ddos_coop3101", "encoding json failed", "encoding json failed";
        DdosCoop3102 = "ddos_coop3102", "decoding json failed", "decoding json failed";
        DdosCoop3103 = "ddos_coop3103", "", "";
        DdosCoop3201 = "ddos_coop3201", "", "";
        DdosCoop3202 = "ddos_coop3202", "params out of range", "params out of range";
        DdosCoop3203 = "ddos_coop3203", "", "";
        DdosCoop3301 = "ddos_coop3301", "", "";
        DdosCoop3302 = "ddos_coop3302", "", "";
        DdosCoop3303 = "ddos_coop3303", "", "";
        DdosCoop3304 = "ddos_coop3304", "invalid rs ip address", "invalid rs ip address";
        InstanceIdFormatError = "InstanceIdFormatError", "Instance Id format error.", "Instance Id format error.";
        InternalError = "InternalError", "Internal Error!", "The service failed on its side; try again after a while.";
        InvalidAliUid = "InvalidAliUid", "Invalid Ali Uid.", "Invalid Ali Uid.";
        InvalidBaseBandwidth = "InvalidBaseBandwidth", "Invalid Base Bandwidth.", "Invalid Base Bandwidth.";
        InvalidDomainLimit = "InvalidDomainLimit", "Invalid Domain Limit.", "Invalid Domain Limit.";
        InvalidElasticBandwidth = "InvalidElasticBandwidth", "Invalid Elastic Bandwidth.", "Invalid Elastic Bandwidth.";
        InvalidEndTime = "InvalidEndTime", "Invalid End Time.", "Invalid End Time.";
        InvalidExpireTime = "InvalidExpireTime", "Invalid Expire Time.", "Invalid Expire Time.";
        InvalidInstanceId = "InvalidInstanceId", "Invalid Instance Id.", "Invalid Instance Id.";
        InvalidInstanceIdsSize = "InvalidInstanceIdsSize", "Invalid instanceIds size.", "Invalid instanceIds size.";
        InvalidInstanceRemark = "InvalidInstanceRemark", "Invalid instance remark.", "Invalid instance remark.";
        InvalidLine = "InvalidLine", "Invalid Line.", "Invalid Line.";
        InvalidNormalBandwidth = "InvalidNormalBandwidth", "Invalid Normal Bandwidth.", "Invalid Normal Bandwidth.";
        InvalidOrderType = "InvalidOrderType", "Invalid Order Type.", "Invalid Order Type.";
        InvalidPageNo = "InvalidPageNo", "Invalid Page No.", "Invalid Page No.";
        InvalidPageSize = "InvalidPageSize", "Invalid Page Size.", "Invalid Page Size.";
        InvalidPortLimit = "InvalidPortLimit", "Invalid Port Limit.", "Invalid Port Limit.";
        InvalidProductType = "InvalidProductType", "Invalid Product Type.", "Invalid Product Type.";
        InvalidStartTime = "InvalidStartTime", "Invalid Start Time.", "Invalid Start Time.";
        InvalidStatus = "InvalidStatus", "Invalid Status.", "The resource is in a state in which this operation is not allowed.";
    }
}
