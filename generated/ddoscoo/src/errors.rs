// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        DdosCoop12001 = "ddos_coop12001", "backend service exception", "A service behind this one failed; try again.";
        DdosCoop12003 = "ddos_coop12003", "system exception", "The service failed; try again.";
        DdosCoop12010 = "ddos_coop12010", "illegal sign", "The call's signature is wrong.";
        DdosCoop12020 = "ddos_coop12020", "illegal timestamp", "The time in the call has a wrong form or is too far off.";
        DdosCoop12030 = "ddos_coop12030", "illegal format", "The call's format is not known.";
        DdosCoop12040 = "ddos_coop12040", "illegal service", "The call names a service that is not known.";
        DdosCoop12052 = "ddos_coop12052", "illegal aliyun idkp", "The account in the call is not valid.";
        DdosCoop12302 = "ddos_coop12302", "listener not exists", "There is no listener on this port.";
        DdosCoop12610 = "ddos_coop12610", "", "The load balancer behind the rule, or its listener, is gone.";
        DdosCoop13000 = "ddos_coop13000", "db failed", "Stored data could not be read or written; try again.";
        DdosCoop13001 = "ddos_coop13001", "failed", "The call failed, and nothing more is said about why.";
        DdosCoop13010 = "ddos_coop13010", "json err", "The JSON document in the call cannot be read.";
        DdosCoop13020 = "ddos_coop13020", "param not enough", "A parameter that the call needs is missing.";
        DdosCoop13104 = "ddos_coop13104", "eip is released", "The protected address has been given up.";
        DdosCoop13105 = "ddos_coop13105", "eip not exist", "There is no such protected address.";
        DdosCoop15001 = "ddos_coop15001", "action not exist", "There is no operation of this name.";
        DdosCoop16020 = "ddos_coop16020", "auth fail", "The caller was not recognized.";
        DdosCoop20403 = "ddos_coop20403", "auth failed", "The caller lacks the right for this.";
        DdosCoop20404 = "ddos_coop20404", "not found", "What the call asks for does not exist.";
        DdosCoop21001 = "ddos_coop21001", "invalid parameter", "A parameter cannot be used.";
        DdosCoop21002 = "ddos_coop21002", "invalid method", "The call uses an HTTP method that is not taken.";
        DdosCoop21003 = "ddos_coop21003", "invalid product", "There is no product of this name.";
        DdosCoop21004 = "ddos_coop21004", "invalid region", "There is no such region for the service.";
        DdosCoop21005 = "ddos_coop21005", "no action found", "The call does not name an operation.";
        DdosCoop21006 = "ddos_coop21006", "invalid action", "The operation in the call is not valid.";
        DdosCoop221007 = "ddos_coop221007", "action disabled", "The operation has been switched off.";
        DdosCoop29999 = "ddos_coop29999", "system error", "The service failed; try again.";
        DdosCoop3000 = "ddos_coop3000", "unknown error", "The call failed for a cause that is not known; try again.";
        DdosCoop3001 = "ddos_coop3001", "error request method", "The call uses an HTTP method that is not taken.";
        DdosCoop3002 = "ddos_coop3002", "http call failed", "A request to a service behind this one failed; try again.";
        DdosCoop3003 = "ddos_coop3003", "", "The caller lacks the right for this.";
        DdosCoop3004 = "ddos_coop3004", "receive unknown action", "There is no operation of this name.";
        DdosCoop3005 = "ddos_coop3005", "auth failed", "The caller was not recognized.";
        DdosCoop3006 = "ddos_coop3006", "query db failed", "Stored data could not be read; try again.";
        DdosCoop3007 = "ddos_coop3007", "", "The controller of the forwarding nodes did not respond as it should; try again.";
        DdosCoop3008 = "ddos_coop3008", "", "The service that handles web rules did not respond as it should; try again.";
        DdosCoop3101 = "ddos_coop3101", "encoding json failed", "The response could not be written as JSON.";
        DdosCoop3102 = "ddos_coop3102", "decoding json failed", "The JSON document in the call cannot be read.";
        DdosCoop3103 = "ddos_coop3103", "", "A parameter that has to be a whole number is none.";
        DdosCoop3201 = "ddos_coop3201", "", "A parameter that the call needs is missing.";
        DdosCoop3202 = "ddos_coop3202", "params out of range", "A number in the call is too large or too small.";
        DdosCoop3203 = "ddos_coop3203", "", "The span ends before it starts.";
        DdosCoop3301 = "ddos_coop3301", "", "There is no such instance to work on.";
        DdosCoop3302 = "ddos_coop3302", "", "The instance forwards as many ports as it may.";
        DdosCoop3303 = "ddos_coop3303", "", "The port has a forwarding rule already.";
        DdosCoop3304 = "ddos_coop3304", "invalid rs ip address", "An origin's address has a wrong form.";
        InstanceIdFormatError = "InstanceIdFormatError", "Instance Id format error.", "The ID of the instance has a wrong form.";
        InternalError = "InternalError", "Internal Error!", "The service failed on its side; try again after a while.";
        InvalidAliUid = "InvalidAliUid", "Invalid Ali Uid.", "The ID of the account is missing or wrong.";
        InvalidBaseBandwidth = "InvalidBaseBandwidth", "Invalid Base Bandwidth.", "The protection bandwidth paid up front is not one on sale.";
        InvalidDomainLimit = "InvalidDomainLimit", "Invalid Domain Limit.", "The number of domain names to protect is out of range.";
        InvalidElasticBandwidth = "InvalidElasticBandwidth", "Invalid Elastic Bandwidth.", "The bandwidth paid by use is not on sale or below the one paid up front.";
        InvalidEndTime = "InvalidEndTime", "Invalid End Time.", "The end of the period is not valid.";
        InvalidExpireTime = "InvalidExpireTime", "Invalid Expire Time.", "The moment when the instance ends cannot be used.";
        InvalidInstanceId = "InvalidInstanceId", "Invalid Instance Id.", "There is no such instance in the account.";
        InvalidInstanceIdsSize = "InvalidInstanceIdsSize", "Invalid instanceIds size.", "The call names too many instances or none.";
        InvalidInstanceRemark = "InvalidInstanceRemark", "Invalid instance remark.", "The note on the instance is too long or has characters that are not allowed.";
        InvalidLine = "InvalidLine", "Invalid Line.", "There is no such carrier line.";
        InvalidNormalBandwidth = "InvalidNormalBandwidth", "Invalid Normal Bandwidth.", "The bandwidth for harmless traffic is not one on sale.";
        InvalidOrderType = "InvalidOrderType", "Invalid Order Type.", "There is no such kind of order.";
        InvalidPageNo = "InvalidPageNo", "Invalid Page No.", "Pages are counted from 1.";
        InvalidPageSize = "InvalidPageSize", "Invalid Page Size.", "The page is too large or holds nothing.";
        InvalidPortLimit = "InvalidPortLimit", "Invalid Port Limit.", "The number of forwarded ports is out of range.";
        InvalidProductType = "InvalidProductType", "Invalid Product Type.", "There is no such edition of the service.";
        InvalidStartTime = "InvalidStartTime", "Invalid Start Time.", "The beginning of the period is not valid.";
        InvalidStatus = "InvalidStatus", "Invalid Status.", "The resource is in a state in which this operation is not allowed.";
    }
}
